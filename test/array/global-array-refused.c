// A function that is called reads the array.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck %s < %t.remarks

static unsigned h[64];

static unsigned first(void) { return h[0]; }

void collect(const unsigned *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++)
    h[a[i] & 63] += a[i] + first();
}
