// DITHERED looks like a function of its argument. It expands to an expression
// with a variable of this file, in which the rounding error of one element waits
// for the next one.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int rounding_error;

/// In steps of sixteen; what is cut off is added to the next one.
#define DITHERED(x)                                                            \
  (rounding_error = rounding_error % 16 + (x), rounding_error / 16)

static long dithered_sum(const unsigned char *x, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += DITHERED(x[i]) * (long)(i % 7);
  return sum;
}

void test(long n) {
  rounding_error = 8;
  printf("%ld\n", dithered_sum(bytes(n), n));
  printf("%ld\n", dithered_sum(bytes(n), n / 2));
  printf("%d\n", rounding_error);
}
