// A sum of products is a sum.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

double dot(const double *a, const double *b, long n) {
  double s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, b, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * b[i];
  return s;
}

void test(long n) {
  printf("%.17g\n", dot(doubles(n), more_doubles(n), n));
}
