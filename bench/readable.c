// Variant "readable": the best that OpenMP gives while the loop body stays as
// it is (docs/written-code.md has the reasons). firstprivate, because clang
// reaches shared pointers and bounds through memory; for the count, also an
// accumulator local to the region. Where OpenMP has no clause, the fastest form
// that is known, whatever it looks like.

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
#pragma omp parallel for reduction(+ : s) firstprivate(a, limit, n)            \
    schedule(static)
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

#define ARGMAX argmax
#define TYPE double
#include "argmax-lanes.h"
#define ARGMAX argmax_float
#define TYPE float
#include "argmax-lanes.h"
#define ARGMAX argmax_int
#define TYPE int
#include "argmax-lanes.h"
#define ARGMAX argmax_long
#define TYPE long
#include "argmax-lanes.h"

// Every thread sums up its chunk, and then adds what those before it have.
static void scan(const int *a, unsigned *sums, long n) {
  unsigned total[omp_get_max_threads()];
#pragma omp parallel firstprivate(a, sums, n)
  {
    int thread = omp_get_thread_num(), all = omp_get_num_threads();
    long part = n / all, rest = n % all;
    long first = part * thread + (thread < rest ? thread : rest);
    long last = first + part + (thread < rest);
    unsigned s = 0, before = 0;
    for (long i = first; i < last; i++)
      sums[i] = s += (unsigned)a[i];
    total[thread] = s;
#pragma omp barrier
    for (int t = 0; t < thread; t++)
      before += total[t];
    if (thread > 0)
      for (long i = first; i < last; i++)
        sums[i] += before;
  }
}

// The first elements serially; then blocks in ascending order, until one of the
// threads has found the key.
static long find(const int *a, int key, long n) {
  enum { ALONE = 100000, BLOCK = 16384 };
  for (long i = 0; i < n && i < ALONE; i++)
    if (a[i] == key)
      return i;
  long found = n, next = ALONE;
#pragma omp parallel reduction(min : found)                                    \
    firstprivate(a, key, n) if (n > ALONE)
  while (found >= n) {
    long from;
#pragma omp atomic capture
    {
      from = next;
      next += BLOCK;
    }
    if (from >= n)
      break;
    for (long i = from; i < n && i < from + BLOCK; i++)
      if (a[i] == key) {
        found = i;
#pragma omp atomic write
        next = n;
        break;
      }
  }
  return found;
}

const struct kernels VARIANT = {
    sum,         dot,    product,      conditional_sum,
    count,       argmax, argmax_float, argmax_int,
    argmax_long, scan,   find};
