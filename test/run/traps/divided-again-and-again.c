// Divides by all elements in turn. That could be one division by a product, if
// it were not for two things: what is left is cut off each time, and when
// nothing is left, the element itself comes in.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long divided(long rest, const unsigned char *x, long n) {
  for (long i = 0; i < n; i++) {
    rest /= x[i] % 7 + 2;
    if (rest < 50)
      rest = rest * 1009 + x[i];
  }
  return rest;
}

void test(long n) {
  const unsigned char *x = bytes(n);
  printf("%ld\n", divided(1000000000, x, n));
  printf("%ld\n", divided(999999999, x, n));
  printf("%ld\n", divided(12345, x, n / 2));
  // The same in two pieces.
  printf("%ld\n", divided(divided(1000000000, x, n / 2), x + n / 2, n - n / 2));
}
