// fmin and fmax of the library pass over NaN, on either side; so are the parts
// combined.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=6

#include "../run/program.h"

#include <math.h>

double highest(const double *a, long n) {
  double m = a[0];
  // CHECK: m = fmax(m, slot[thread]);{{$}}
  for (long i = 1; i < n; i++)
    m = fmax(m, a[i]);
  return m;
}

double lowest(const double *a, long n, double m) {
  // CHECK: m = fmin(m, slot[thread]);{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] < 1000)
      m = fmin(a[i], m);
  return m;
}

float highest_float(const float *a, long n) {
  float m = 0;
  // CHECK: m = fmaxf(m, slot[thread]);{{$}}
  for (long i = 0; i < n; i++)
    m = fmaxf(m, fmaxf(a[i], a[n - 1 - i]));
  return m;
}

long double lowest_wide(const double *a, long n) {
  long double m = 1e9L;
  // CHECK: m = fminl(m, slot[thread]);{{$}}
  for (long i = 0; i < n; i++)
    m = fminl(a[i], m);
  return m;
}

double nested(const double *a, long n) {
  double m = -1;
  // CHECK: m = fmax(m, slot[thread]);{{$}}
  for (long i = 0; i < n; i++)
    for (long j = i; j < n && j < i + 4; j++)
      m = fmax(fmax(m, a[i] - a[j]), a[j] - a[i]);
  return m;
}

void in_memory(const double *restrict a, long n, double *restrict m) {
  // CHECK: double m_value = *m;{{$}}
  // CHECK: m_value = fmax(m_value, slot[thread]);{{$}}
  // CHECK: *m = fmax(*m, m_value);{{$}}
  for (long i = 0; i < n; i++)
    *m = fmax(*m, a[i]);
}

void test(long n) {
  double *a = doubles(n);
  for (long i = 0; i < n; i++)
    if (i % 3 == 0)
      a[i] = NAN; // the first one, too
  double m = -5, none = NAN;
  in_memory(a, n, &m), in_memory(a, n, &none);
  printf("%a %a", n > 1 ? highest(a, n) : 0, lowest(a, n, 1e9));
  printf(" %a %a", n > 1 ? lowest(a, n, NAN) : 0, highest_float(floats(n), n));
  printf(" %La %a %a %a\n", lowest_wide(a, n), nested(a, n), m, n > 1 ? none : 0);
}
