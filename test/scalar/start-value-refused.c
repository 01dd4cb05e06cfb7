// The bound is the accumulator: it moves while the loop runs.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n, long s) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [bound-changes]{{$}}
  for (long i = 0; i < s; i++)
    s += a[i];
  return s;
}
