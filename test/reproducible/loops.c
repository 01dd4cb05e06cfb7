// Loops of all forms: a counter that is read afterwards, a pointer that walks,
// a loop that is the only statement of an 'if', a bound that is a call, a trip
// count that is known, a loop in the loop.
//
// RUN: %parfold --fp=reproducible --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--fp=reproducible --same-bits

#include "../run/program.h"

double counted(const double *a, unsigned n) {
  double s = 0;
  unsigned i;
  for (i = 3; i <= n; i += 2)
    s += a[i - 1];
  return s + i;
}

double walked(const double *a, int n) {
  double s = 0;
  while (n-- > 0)
    s += *a++;
  return s + n;
}

double if_wanted(const double *a, long n, int wanted) {
  double s = 0;
  if (wanted)
    for (long i = n - 1; i >= 0; i--)
      s += a[i];
  else
    s = 7;
  return s;
}

__attribute__((const)) static long half(long n) { return n / 2; }

double bounded(const double *a, long n) {
  double s = 0;
  for (long i = 0; i < half(n); i++)
    s += a[i];
  return s;
}

// CHECK-LABEL: double known(
// CHECK: if (1) {
double known(void) {
  double s = 0;
  for (int i = 0; i < 1000; i++)
    s += 1.0 / (i + 1);
  return s;
}

double rows(const double *a, long n, int width) {
  double s = 0;
  for (long i = 0; i < n / width; i++)
    for (int k = 0; k < width; k++)
      s += a[i * width + k];
  return s;
}

double narrow(const double *a) {
  double s = 0;
  for (signed char c = -128; c < 127; c++)
    s += a[c + 128];
  return s;
}

void test(long n) {
  double *a = doubles(n + 300);
  printf("%a %a\n", counted(a, (unsigned)n), walked(a, (int)n));
  printf("%a %a\n", if_wanted(a, n, 1), if_wanted(a, n, 0));
  printf("%a %a\n", bounded(a, n), known());
  printf("%a %a\n", rows(a, n, 7), narrow(a));
  free(a);
}
