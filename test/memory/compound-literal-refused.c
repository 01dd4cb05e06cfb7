// It is one array for all iterations, and they write to it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long weigh(const int *a, long n) {
  long s = 0;
  int *seen = (int[]){0, 0, 0, 0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    seen[i & 3] = a[i];
    s += a[i];
  }
  return s + seen[0];
}
