// Times all variants of all kernels, interleaved in one process.
//
//   driver ROUNDS MILLISECONDS N...
//
// For each N and kernel, every round times each variant once, starting with
// another one each time, so that whatever else the machine does falls on all
// of them. A short call is repeated until the serial kernel needs MILLISECONDS.
// One line of output a round:
//
//   kernel n: nanoseconds per call of serial, clause, readable, parfold,
//     reproducible
//
// All variants must agree with the serial result, or the program fails.

#define _POSIX_C_SOURCE 200809L
#include "kernels.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { VARIANTS = 5 };
static const struct kernels *const variants[VARIANTS] = {
    &serial, &clause, &readable, &parfold, &reproducible};

static double *a, *b;
static float *f;
static int *k, *values;
static long *l;
static unsigned *sums;
enum { EARLY = 1000, NOWHERE }; // keys

static double run_sum(const struct kernels *v, long n) { return v->sum(a, n); }
static double run_dot(const struct kernels *v, long n) {
  return v->dot(a, b, n);
}
static double run_product(const struct kernels *v, long n) {
  return v->product(a, n);
}
static double run_conditional_sum(const struct kernels *v, long n) {
  return v->conditional_sum(a, 1, n);
}
static double run_count(const struct kernels *v, long n) {
  return v->count(k, 500, n);
}
static double run_argmax(const struct kernels *v, long n) {
  return (double)v->argmax(a, n);
}

static double run_argmax_float(const struct kernels *v, long n) {
  return (double)v->argmax_float(f, n);
}
static double run_argmax_int(const struct kernels *v, long n) {
  return (double)v->argmax_int(values, n);
}
static double run_argmax_long(const struct kernels *v, long n) {
  return (double)v->argmax_long(l, n);
}
static double run_scan(const struct kernels *v, long n) {
  v->scan(k, sums, n);
  return sums[n - 1] + 3.0 * sums[n / 2];
}
/// What is looked for is among the first elements, half a percent of them in.
static double run_find_early(const struct kernels *v, long n) {
  int other = k[n / 200];
  k[n / 200] = EARLY;
  double where = (double)v->find(k, EARLY, n);
  k[n / 200] = other;
  return where;
}
static double run_find_none(const struct kernels *v, long n) {
  return (double)v->find(k, NOWHERE, n);
}

static const struct {
  const char *name;
  double (*run)(const struct kernels *v, long n);
  double tolerance;
} kernels[] = {
    {"sum", run_sum, 1e-9},
    {"dot", run_dot, 1e-9},
    {"product", run_product, 1e-9},
    {"conditional-sum", run_conditional_sum, 1e-9},
    {"count", run_count, 0},
    {"argmax", run_argmax, 0},
    {"argmax-float", run_argmax_float, 0},
    {"argmax-int", run_argmax_int, 0},
    {"argmax-long", run_argmax_long, 0},
    {"scan", run_scan, 0},
    {"find-early", run_find_early, 0},
    {"find-none", run_find_none, 0},
};
enum { KERNELS = sizeof kernels / sizeof *kernels };

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static double time_calls(int kernel, int variant, long n, long calls) {
  volatile double result;
  double start = now();
  for (long c = 0; c < calls; c++)
    result = kernels[kernel].run(variants[variant], n);
  (void)result;
  return (now() - start) / (double)calls;
}

static void check(int kernel, long n) {
  double expected = kernels[kernel].run(variants[0], n);
  for (int v = 1; v < VARIANTS; v++) {
    double got = kernels[kernel].run(variants[v], n);
    if (fabs(got - expected) > kernels[kernel].tolerance * fabs(expected)) {
      fprintf(stderr, "%s, n = %ld: variant %d gives %.17g, not %.17g\n",
              kernels[kernel].name, n, v, got, expected);
      exit(1);
    }
  }
}

static void measure(int kernel, long n, int rounds, double milliseconds) {
  check(kernel, n);
  double once = time_calls(kernel, 0, n, 1);
  long calls = once > 0 ? (long)(milliseconds * 1e6 / once) : 1;
  if (calls < 1)
    calls = 1;
  for (int round = 0; round < rounds; round++) {
    double ns[VARIANTS];
    for (int v = 0; v < VARIANTS; v++) {
      int variant = (v + round) % VARIANTS;
      ns[variant] = time_calls(kernel, variant, n, calls);
    }
    printf("%s %ld:", kernels[kernel].name, n);
    for (int v = 0; v < VARIANTS; v++)
      printf(" %.1f", ns[v]);
    putchar('\n');
    fflush(stdout);
  }
}

int main(int argc, char **argv) {
  if (argc < 4)
    return 2;
  long greatest = 0;
  for (int arg = 3; arg < argc; arg++)
    if (atol(argv[arg]) > greatest)
      greatest = atol(argv[arg]);
  a = malloc((size_t)greatest * sizeof *a);
  b = malloc((size_t)greatest * sizeof *b);
  f = malloc((size_t)greatest * sizeof *f);
  k = malloc((size_t)greatest * sizeof *k);
  values = malloc((size_t)greatest * sizeof *values);
  l = malloc((size_t)greatest * sizeof *l);
  sums = malloc((size_t)greatest * sizeof *sums);
  if (!a || !b || !f || !k || !values || !l || !sums)
    return 1;
  unsigned long long x = 1;
  for (long i = 0; i < greatest; i++) {
    // Close to 1, so that a product of many neither overflows nor underflows.
    x = x * 6364136223846793005u + 1442695040888963407u;
    a[i] = 1 + ((double)(x >> 40) - 8388608) * 1e-13;
    b[i] = 2 - a[i];
    k[i] = (int)(x >> 33) % 1000;
    values[i] = (int)(x >> 33);
    f[i] = (float)(x >> 33);
    l[i] = (long)(x >> 1);
  }
  for (int arg = 3; arg < argc; arg++)
    for (int kernel = 0; kernel < KERNELS; kernel++)
      measure(kernel, atol(argv[arg]), atoi(argv[1]), atof(argv[2]));
  return 0;
}
