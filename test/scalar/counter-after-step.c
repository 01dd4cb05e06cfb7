// After steps of 3 the counter stands at the first value past the bound.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 0;
  long i;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (i = 5; i < n; i += 3)
    s += a[i];
  return s * 1000 + i;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
