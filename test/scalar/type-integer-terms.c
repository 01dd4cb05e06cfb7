// Integers can be summed in a floating-point accumulator.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

double sum(const int *a, long n) {
  double s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * a[i];
  return s;
}

void test(long n) {
  printf("%.17g\n", sum(ints(n), n));
}
