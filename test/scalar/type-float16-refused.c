// The sum is cut to an integer in every iteration.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

__extension__ typedef _Float16 half;

half sum(const half *a, long n) {
  half s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    s = (int)(s + a[i]);
  return s;
}
