// An unsigned counter with a step that is not known may step over its maximum,
// back below the bound.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, unsigned n, unsigned step) {
  long s = 0;
  unsigned i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-may-wrap]{{$}}
  for (i = 5; i < n; i += step)
    s += a[i];
  return s * 1000 + i;
}
