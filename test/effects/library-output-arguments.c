// Results that come through arguments go to variables of the iteration.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --cflags=-D_GNU_SOURCE

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "../run/program.h"

#include <math.h>

long fold(const double *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int exponent, quotient, sign;
    double whole, sine, cosine;
    float whole_float;
    s += (frexp(a[i], &exponent) > 0.75) + exponent;
    s += (modf(a[i], &whole) < 0.5) + (long)whole;
    s += (modff((float)a[i], &whole_float) < 0.5f) + (long)whole_float;
    s += (remquo(a[i], 3, &quotient) < 1) + (quotient & 7);
    s += (lgamma_r(a[i], &sign) > 2) + sign;
    sincos(a[i], &sine, &cosine);
    s += (sine > 0.5) + (cosine > 0.5);
  }
  return s;
}

void test(long n) {
  printf("%ld\n", fold(doubles(n), n));
}
