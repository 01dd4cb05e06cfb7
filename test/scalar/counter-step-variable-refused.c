// The step changes in the loop.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n, long step) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [bound-changes]{{$}}
  for (long i = 0; i < n; i += step)
    s += a[i], step++;
  return s;
}
