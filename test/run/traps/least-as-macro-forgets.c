// MIN as everybody writes it takes its second argument where one of both is not
// a number. The minimum so far is gone then, and the next element is the new
// one: the result is the least element behind the last NaN. A thread must know
// whether it has met one.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"
#include <math.h>

#define MIN(a, b) ((a) < (b) ? (a) : (b))

static double least(const double *x, long n) {
  double m = 1e9;
  for (long i = 0; i < n; i++)
    m = MIN(m, x[i]);
  return m;
}

void test(long n) {
  double *x = doubles(n);
  printf("%a\n", least(x, n));
  // The least of all, then something that is not a number.
  if (n > 6) {
    x[n / 7] = -1;
    x[n / 2] = NAN;
  }
  printf("%a\n", least(x, n));
  printf("%a\n", least(x, n / 3));
}
