// The bound comes down while the loop runs.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [bound-changes]{{$}}
  for (long i = 1; i <= n; i++)
    s += a[i - 1], n -= a[i - 1] < 0;
  return s;
}
