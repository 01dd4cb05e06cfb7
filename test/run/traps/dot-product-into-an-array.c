// Adds a dot product to '*result', which may be an element of either array: then
// it is a factor when its turn comes. Parallel code needs a guard: '*result' is
// neither one of x[0] .. x[n - 1] nor one of y[0] .. y[n - 1].
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

static void add_dot(double *result, const double *x, const double *y, long n) {
  for (long i = 0; i < n; i++)
    *result += x[i] * y[i];
}

/// Small enough that a sum of products of them stays small.
static double *fractions(long n) {
  double *x = doubles(n + 1);
  for (long i = 0; i <= n; i++)
    x[i] /= 1024 * ((double)n + 1);
  return x;
}

void test(long n) {
  double *x = fractions(n), *y = fractions(n);
  double apart = 3;
  add_dot(&apart, x, y, n);
  printf("%.17g\n", apart);
  add_dot(&y[n], x, y, n);
  printf("%.17g\n", y[n]);
  // Among the second array's elements, then among the first one's.
  add_dot(&y[n / 2], x, y, n);
  printf("%.17g\n", y[n / 2]);
  x[n / 3] = 0.5;
  add_dot(&x[n / 3], x, x, n);
  printf("%.17g\n", x[n / 3]);
}
