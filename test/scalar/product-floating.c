// Products of floating-point factors are products.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

double product(const double *a, long n) {
  double p = 1;
  // CHECK: #pragma omp parallel for reduction(*:p) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}

void test(long n) {
  printf("%.17g\n", product(factors(n), n));
}
