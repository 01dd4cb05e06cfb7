// Variant "clause": OpenMP as it is usually written by hand. The directive and
// nothing else; for the arg-max, which has no clause, a best of its own for
// each thread and a critical section at the end. Scans and searches, which have
// none either, stay as they are.

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

#define ARGMAX argmax
#define TYPE double
#include "argmax-critical.h"
#define ARGMAX argmax_float
#define TYPE float
#include "argmax-critical.h"
#define ARGMAX argmax_int
#define TYPE int
#include "argmax-critical.h"
#define ARGMAX argmax_long
#define TYPE long
#include "argmax-critical.h"

// (The clauses for scans make clang's programs crash, and 'cancel' may hang.)
static void scan(const int *a, unsigned *sums, long n) {
  unsigned s = 0;
  for (long i = 0; i < n; i++) {
    s += (unsigned)a[i];
    sums[i] = s;
  }
}

static long find(const int *a, int key, long n) {
  for (long i = 0; i < n; i++)
    if (a[i] == key)
      return i;
  return n;
}

const struct kernels VARIANT = {
    sum,         dot,    product,      conditional_sum,
    count,       argmax, argmax_float, argmax_int,
    argmax_long, scan,   find};
