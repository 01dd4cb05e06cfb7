// The least and the greatest value are two variables' business.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int farthest(const int *a, const int *b, long n) {
  int m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > m)
      m = a[i];
    if (b[i] < m)
      m = b[i];
  }
  return m;
}

int clamped(const int *a, long n, int limit) {
  int m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++) {
    m = a[i] > m ? a[i] : m;
    m = m > limit ? limit : m;
  }
  return m;
}
