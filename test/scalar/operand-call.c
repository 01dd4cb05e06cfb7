// The operand may call library functions that only compute.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

#include <math.h>

double sum(const double *a, const double *b, long n) {
  double s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, b, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += sqrt(a[i]) * fabs(b[i]);
  return s;
}

void test(long n) {
  printf("%.17g\n", sum(doubles(n), more_doubles(n), n));
}
