// A sum that starts anew now and then: only what came after the last time counts.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int since_zero(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    if (a[i] == 0)
      s = 0;
  }
  return s;
}

unsigned bits_since_zero(const unsigned *a, long n) {
  unsigned s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 0)
      s = 0;
    s |= a[i];
  }
  return s;
}

int highest_since_zero(const int *a, long n) {
  int m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > m)
      m = a[i];
    if (a[i] == 0)
      m = 0;
  }
  return m;
}
