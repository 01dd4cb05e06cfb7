// Variant "readable": the best that OpenMP gives while the loop body stays as
// it is (docs/written-code.md has the reasons). firstprivate, because clang
// reaches shared pointers and bounds through memory; for the count, also an
// accumulator local to the region; for the arg-max, an array with a slot for
// each thread, filled from locals and combined in thread order.

#include "kernels.h"
#include <omp.h>

static double sum(const double *a, long n) {
  double s = 0;
#pragma omp parallel for reduction(+ : s) firstprivate(a, n) schedule(static)
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

static double dot(const double *a, const double *b, long n) {
  double s = 0;
#pragma omp parallel for reduction(+ : s) firstprivate(a, b, n) schedule(static)
  for (long i = 0; i < n; i++)
    s += a[i] * b[i];
  return s;
}

static double product(const double *a, long n) {
  double p = 1;
#pragma omp parallel for reduction(* : p) firstprivate(a, n) schedule(static)
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}

static double conditional_sum(const double *a, double limit, long n) {
  double s = 0;
#pragma omp parallel for reduction(+ : s) firstprivate(a, limit, n) schedule(static)
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      s += a[i];
  return s;
}

static int count(const int *k, int limit, long n) {
  int c = 0;
#pragma omp parallel reduction(+ : c) firstprivate(k, limit, n)
  {
    int mine = 0;
#pragma omp for nowait schedule(static)
    for (long i = 0; i < n; i++)
      if (k[i] > limit)
        mine++;
    c += mine;
  }
  return c;
}

static long argmax(const double *a, long n) {
  double best = 0;
  long where = -1;
  int threads = omp_get_max_threads(), team = 1;
  struct {
    double best;
    long where;
  } slot[threads];
#pragma omp parallel num_threads(threads) firstprivate(a, n, best, where)
  {
    int thread = omp_get_thread_num(), all = omp_get_num_threads();
    long part = n / all, rest = n % all;
    long first = part * thread + (thread < rest ? thread : rest);
    long last = first + part + (thread < rest);
    for (long i = first; i < last; i++)
      if (a[i] > best) {
        best = a[i];
        where = i;
      }
    slot[thread].best = best;
    slot[thread].where = where;
    if (thread == 0)
      team = all;
  }
  for (int thread = 0; thread < team; thread++)
    if (slot[thread].best > best) {
      best = slot[thread].best;
      where = slot[thread].where;
    }
  return where;
}

const struct kernels VARIANT = {sum, dot, product, conditional_sum, count, argmax};
