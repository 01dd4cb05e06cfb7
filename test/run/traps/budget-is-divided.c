// Everybody gets a share of the budget that is left. In real numbers that is a
// product of factors; here quotients are whole, the remainder goes back, and
// the order of the shares decides who gets it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long rest_of_budget(long budget, const unsigned char *share, long n, long *given) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    long part = budget / (share[i] + 500);
    budget -= part;
    sum += part;
  }
  *given = sum;
  return budget;
}

void test(long n) {
  long given = 0;
  long rest = rest_of_budget(1000000007, bytes(n), n, &given);
  printf("%ld given, %ld left\n", given, rest);
  rest = rest_of_budget(-12345678901, bytes(n), n, &given);
  printf("%ld given, %ld left\n", given, rest);
}
