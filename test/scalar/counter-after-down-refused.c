// An unsigned counter never falls below 0: "i >= 0" always holds.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, unsigned n) {
  long s = 0;
  unsigned i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-may-wrap]{{$}}
  for (i = n - 1; i >= 0; i--)
    s += a[i];
  return s * 1000 + i;
}
