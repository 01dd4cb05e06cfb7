// The bits are cut to 64 in every iteration.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

__extension__ typedef unsigned __int128 unsigned_wide;

unsigned_wide any(const unsigned *a, long n) {
  unsigned_wide s = ~(unsigned_wide)0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    s = (unsigned long)(s | a[i]);
  return s;
}
