// The operand may be computed in variables of the body.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
  {
    const long x = a[i], y = x * x;
    long z;
    if (x > 0)
      z = y;
    else
      z = -x;
    s += z;
  }
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
