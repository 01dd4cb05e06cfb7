// The level follows the elements between two limits that come with them: what
// is above one is cut, and stays so, until one below the other lifts it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <math.h>

static double kept_between(const double *low, const double *high, long n) {
  double level = 9;
  for (long i = 0; i < n; i++)
    level = fmin(fmax(level, low[i]), high[i]);
  return level;
}

void test(long n) {
  printf("%a\n", kept_between(doubles(n), more_doubles(n), n));
  printf("%a\n", kept_between(more_doubles(n), doubles(n), n));
}
