// The sum is cut to 64 bits in every iteration.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

__extension__ typedef __int128 wide;
__extension__ typedef unsigned __int128 unsigned_wide;

wide sum(const long *a, long n) {
  wide s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    s = (long)(s + (wide)a[i] * a[i]);
  return s;
}
