// A function that may set errno is no obstacle in a file that does not look at
// errno.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

#include <math.h>

static double root(double x) { return sqrt(x < 300 ? x : -x); }

long fold(const double *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += root(a[i]) < 10;
  return s;
}

void test(long n) {
  printf("%ld\n", fold(doubles(n), n));
}
