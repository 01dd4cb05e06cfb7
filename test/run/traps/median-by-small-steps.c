// Adds 1 for an element above, and -1 for one below: a difference of two counts.
// But above what? Above the result so far. That way it creeps to the median,
// with a step for every element.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// Needs no memory but the result itself.
static int creeping_median(const int *x, long n, int start) {
  int median = start;
  for (long i = 0; i < n; i++)
    median += x[i] > median ? 1 : -1;
  return median;
}

void test(long n) {
  const int *x = ints(n);
  printf("%d\n", creeping_median(x, n, 0));
  printf("%d\n", creeping_median(x, n, 900));
  printf("%d\n", creeping_median(x, n, -300));
  printf("%d\n", creeping_median(more_ints(n), n, 0));
  // From where the first half has led.
  printf("%d\n", creeping_median(x + n / 2, n - n / 2, creeping_median(x, n / 2, 0)));
}
