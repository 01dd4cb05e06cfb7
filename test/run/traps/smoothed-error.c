// The sum of distances between a measurement and its forecast; 'level' looks
// like a temporary. It is the forecast, an eighth of the way closer to each
// measurement (rounded to whole steps), and the next distance is from there.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long forecast_error(const int *x, long n) {
  long error = 0;
  int level = 0;
  for (long i = 0; i < n; i++) {
    int miss = x[i] - level;
    error += abs(miss);
    level += miss / 8;
  }
  return error;
}

void test(long n) {
  const int *x = ints(n);
  printf("%ld\n", forecast_error(x, n));
  printf("%ld\n", forecast_error(more_ints(n), n));
  printf("%ld\n", forecast_error(x, n / 4));
}
