// What a function of the library writes through an argument goes to a variable of the
// iteration.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

#include <math.h>

long fold(const double *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int exponent;
    double whole;
    double fraction = frexp(a[i], &exponent);
    s += exponent + (fraction > 0.75) + (modf(a[i], &whole) < 0.5) + (long)whole;
  }
  return s;
}

void test(long n) {
  printf("%ld\n", fold(doubles(n), n));
}
