// 'sum += 0.5 * x' reads as a sum of halves. The sum is an int: each addition is
// done in double and cut off toward zero at once, so that halves get lost or
// not depending on the sign that the sum has at the time.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int sum_of_halves(const int *x, long n) {
  int sum = 0;
  for (long i = 0; i < n; i++)
    sum += 0.5 * x[i];
  return sum;
}

/// Numbers that pull the sum back to zero again and again.
static int *around_zero(long n) {
  int *x = calloc((size_t)n + 1, sizeof *x);
  for (long i = 0; i < n; i++)
    x[i] = (i % 2 != 0 ? -1 : 1) * (random_at(i / 2) % 50 * 2 + 1) + (int)(i % 64 < 32 ? 4 : -4);
  return x;
}

void test(long n) {
  printf("%d\n", sum_of_halves(around_zero(n), n));
  printf("%d\n", sum_of_halves(ints(n), n));
}
