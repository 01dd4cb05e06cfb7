// Sums and products of complex numbers have thread-local slots: Clang would need
// another library to reduce them by a clause.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

#include <complex.h>

double complex sum(const double *a, const double *b, long n) {
  double complex s = 1 + 2 * I;
  // CHECK: _Complex double slot[threads];{{$}}
  // CHECK: s += slot[thread];{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + b[i] * I;
  return s;
}

double complex product(const double *a, long n) {
  double complex p = 1;
  // CHECK: p *= slot[thread];{{$}}
  for (long i = 0; i < n; i++)
    p = (a[i] + 0.001 * I) * p;
  return p;
}

float complex difference(const float *a, long n) {
  float complex s = 0;
  // CHECK: s += slot[thread];{{$}}
  for (long i = 0; i < n; i++)
    if (i % 3)
      s -= 2 * a[i] - a[i] * I;
  return s;
}

long double complex wide(const double *a, long n) {
  long double complex s = 0;
  // CHECK: s += slot[thread];{{$}}
  for (long i = 0; i < n; i++)
    s = s + conj(a[i] + I);
  return s;
}

void in_memory(const double *restrict a, long n, double complex *restrict s) {
  // CHECK: *s += s_value;{{$}}
  for (long i = 0; i < n; i++)
    *s += a[i];
}

void test(long n) {
  double complex s = sum(doubles(n), more_doubles(n), n), p = product(factors(n), n);
  printf("%.15g %.15g %.15g %.15g\n", creal(s), cimag(s), creal(p), cimag(p));
  float *eighths = floats(n);
  for (long i = 0; i < n; i++)
    eighths[i] = random_at(i) % 8; // sums of float are exact
  float complex d = difference(eighths, n);
  long double complex w = wide(doubles(n), n);
  in_memory(doubles(n), n, &s);
  printf("%.15g %.15g %.15Lg %.15Lg", crealf(d), cimagf(d), creall(w), cimagl(w));
  printf(" %.15g %.15g\n", creal(s), cimag(s));
}
