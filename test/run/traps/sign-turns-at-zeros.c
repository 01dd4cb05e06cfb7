// Adds and subtracts in turn. The sign is the opposite of the last one, but only
// after an element that is a multiple of eight, and not while the sum is below
// zero: it has no formula, and no period.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long alternating_sum(const int *x, long n) {
  long sum = 0;
  int sign = 1;
  for (long i = 0; i < n; i++) {
    sum += sign * x[i];
    if (x[i] % 8 == 0 && sum >= 0)
      sign = -sign;
  }
  return sum;
}

void test(long n) {
  printf("%ld\n", alternating_sum(ints(n), n));
  printf("%ld\n", alternating_sum(more_ints(n), n));
  printf("%ld\n", alternating_sum(ints(n), n / 2));
  if (n > 1)
    printf("%ld\n", alternating_sum(ints(n) + 1, n - 1));
}
