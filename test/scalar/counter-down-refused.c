// An unsigned counter is always at least 0, so it wraps around instead of
// ending.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-may-wrap]{{$}}
  for (unsigned long i = n; i >= 0; i--)
    s += a[i & 7];
  return s;
}
