// Adds two long numbers and sums the digits of the result. The digit comes from
// a call with both addends; the third argument, easily overlooked, is where the
// carry goes in and out.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// The last decimal digit of x + y + carry; the rest is the new carry.
static int add_digits(int x, int y, int *carry) {
  int sum = x + y + *carry;
  *carry = sum / 10;
  return sum % 10;
}

static long digit_sum(const unsigned char *x, const unsigned char *y, long n) {
  long sum = 0;
  int carry = 0;
  for (long i = 0; i < n; i++)
    sum += add_digits(x[i], y[i], &carry);
  return sum + carry;
}

void test(long n) {
  const unsigned char *x = bytes(n);
  printf("%ld\n", digit_sum(x, x + n / 2, n - n / 2));
  printf("%ld\n", digit_sum(x, x, n));
}
