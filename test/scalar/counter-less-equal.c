// "<=" with a constant below the type's maximum, or a bound of a narrower
// type.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, int n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 1; i <= n; i++)
    s += a[i - 1];
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), (int)n));
}
