// Variant "clause": OpenMP as it is usually written by hand. The directive and
// nothing else; for the arg-max, which has no clause, a best of its own for
// each thread and a critical section at the end.

#include "kernels.h"

static double sum(const double *a, long n) {
  double s = 0;
#pragma omp parallel for reduction(+ : s)
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

static double dot(const double *a, const double *b, long n) {
  double s = 0;
#pragma omp parallel for reduction(+ : s)
  for (long i = 0; i < n; i++)
    s += a[i] * b[i];
  return s;
}

static double product(const double *a, long n) {
  double p = 1;
#pragma omp parallel for reduction(* : p)
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}

static double conditional_sum(const double *a, double limit, long n) {
  double s = 0;
#pragma omp parallel for reduction(+ : s)
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      s += a[i];
  return s;
}

static int count(const int *k, int limit, long n) {
  int c = 0;
#pragma omp parallel for reduction(+ : c)
  for (long i = 0; i < n; i++)
    if (k[i] > limit)
      c++;
  return c;
}

static long argmax(const double *a, long n) {
  double best = 0;
  long where = -1;
#pragma omp parallel
  {
    double my_best = 0;
    long my_where = -1;
#pragma omp for schedule(static)
    for (long i = 0; i < n; i++)
      if (a[i] > my_best) {
        my_best = a[i];
        my_where = i;
      }
#pragma omp critical(bench_argmax)
    if (my_best > best || (my_best == best && my_where >= 0 && my_where < where)) {
      best = my_best;
      where = my_where;
    }
  }
  return where;
}

const struct kernels VARIANT = {sum, dot, product, conditional_sum, count, argmax};
