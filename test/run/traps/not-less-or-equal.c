// '!(x <= m)' is 'x > m', says everybody who forgets about NaN. A NaN becomes
// the maximum here, and then any number replaces it: the result is the largest
// element behind the last NaN. A thread must know whether it has met one.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"
#include <math.h>

static double upper_bound(const double *x, long n) {
  double m = 0;
  for (long i = 0; i < n; i++)
    if (!(x[i] <= m))
      m = x[i];
  return m;
}

void test(long n) {
  double *x = doubles(n);
  printf("%a\n", upper_bound(x, n));
  // The largest of all, then something that is not a number.
  if (n > 6) {
    x[n / 5] = 1e6;
    x[n / 3] = NAN;
    x[n / 2] = 500;
  }
  printf("%a\n", upper_bound(x, n));
  if (n > 6)
    x[n - 1] = NAN;
  printf("%d\n", isnan(upper_bound(x, n)) != 0);
}
