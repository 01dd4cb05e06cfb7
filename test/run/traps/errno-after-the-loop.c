// A sum of square roots, which are library functions without side effects,
// except for one: a negative argument sets errno. It is looked at after the
// loop, in the thread that reads on; the root was taken in another one.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <errno.h>
#include <math.h>

static double sum_of_roots(const double *x, long n) {
  double sum = 0;
  errno = 0;
  for (long i = 0; i < n; i++)
    sum += sqrt(x[i]);
  return errno != 0 ? -1 : sum;
}

void test(long n) {
  double *x = doubles(n);
  printf("%.17g\n", sum_of_roots(x, n));
  // One negative number, near the end.
  x[n - n / 20] = -1;
  printf("%.17g\n", sum_of_roots(x, n + 1));
}
