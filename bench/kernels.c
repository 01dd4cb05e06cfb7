// The loops that are measured, as people write them. run.py compiles this text
// as it is (variant "serial"), and what parfold makes of it ("parfold").
// clause.c and readable.c hold the same kernels with OpenMP written by hand.

#include "kernels.h"

static double sum(const double *a, long n) {
  double s = 0;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

static double dot(const double *a, const double *b, long n) {
  double s = 0;
  for (long i = 0; i < n; i++)
    s += a[i] * b[i];
  return s;
}

static double product(const double *a, long n) {
  double p = 1;
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}

static double conditional_sum(const double *a, double limit, long n) {
  double s = 0;
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      s += a[i];
  return s;
}

static int count(const int *k, int limit, long n) {
  int c = 0;
  for (long i = 0; i < n; i++)
    if (k[i] > limit)
      c++;
  return c;
}

static long argmax(const double *a, long n) {
  double best = 0;
  long where = -1;
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

const struct kernels VARIANT = {sum, dot, product, conditional_sum, count, argmax};
