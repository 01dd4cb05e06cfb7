// The place of one extremum is used by the other.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long last_rise(const int *a, const int *b, long n, int *high) {
  int m = -1000, w = -1000;
  long at = -1, before = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > m) {
      m = a[i];
      at = i;
    }
    if (b[i] > w) {
      w = b[i];
      before = at;
    }
  }
  *high = m;
  return before + w;
}
