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

static long argmax_float(const float *a, long n) {
  float best = 0;
  long where = -1;
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

static long argmax_int(const int *a, long n) {
  int best = 0;
  long where = -1;
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

static long argmax_long(const long *a, long n) {
  long best = 0;
  long where = -1;
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

static void scan(const int *restrict a, unsigned *restrict sums, long n) {
  unsigned s = 0;
  for (long i = 0; i < n; i++) {
    s += (unsigned)a[i];
    sums[i] = s;
  }
}

static long find(const int *a, int key, long n) {
  /* parfold: extent a n */
  for (long i = 0; i < n; i++)
    if (a[i] == key)
      return i;
  return n;
}

const struct kernels VARIANT = {
    sum,         dot,    product,      conditional_sum,
    count,       argmax, argmax_float, argmax_int,
    argmax_long, scan,   find};
