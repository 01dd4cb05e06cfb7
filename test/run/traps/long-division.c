// Divides a long number by a small one, digit by digit. Every digit of the
// quotient is stored once. 'rest' is assigned in every iteration, too late to be
// a temporary: it is read before.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static int divide(int *quotient, const unsigned char *digit, long n, int divisor) {
  int rest = 0;
  for (long i = 0; i < n; i++) {
    int part = rest * 10 + digit[i] % 10;
    quotient[i] = part / divisor;
    rest = part % divisor;
  }
  return rest;
}

void test(long n) {
  int *quotient = calloc((size_t)n + 1, sizeof *quotient);
  int rest = divide(quotient, bytes(n), n, 7);
  printf("%d %llx\n", rest, digest_ints(quotient, n));
  rest = divide(quotient, bytes(n), n, 9973);
  printf("%d %llx\n", rest, digest_ints(quotient, n));
}
