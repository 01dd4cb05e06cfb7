// Adds up distances from a base, which the loop itself sets: in its first
// iteration, as there is no element before the loop starts. Every other
// iteration reads it. And a base that is passed from below is given up.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long sum_of_rises(const int *x, long n) {
  long sum = 0;
  int base = 0;
  for (long i = 0; i < n; i++) {
    if (i == 0)
      base = x[i];
    if (x[i] < base - 350)
      base = x[i];
    sum += x[i] - base;
  }
  return sum;
}

void test(long n) {
  const int *x = ints(n);
  printf("%ld\n", sum_of_rises(x, n));
  printf("%ld\n", sum_of_rises(x + n / 3, n - n / 3));
  printf("%ld\n", sum_of_rises(more_ints(n), n));
}
