// Takes the absolute difference between each element and the result so far. The
// elements come in by one operator only, but that operator is not associative.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// What is left when all elements are folded up, one onto the other.
static long folded_difference(const int *x, long n) {
  long rest = 0;
  for (long i = 0; i < n; i++)
    rest = labs(x[i] - rest);
  return rest;
}

void test(long n) {
  const int *x = ints(n);
  printf("%ld\n", folded_difference(x, n));
  printf("%ld\n", folded_difference(x, n / 2));
  printf("%ld\n", folded_difference(x + n / 3, n - n / 3));
  // Odd and even lengths.
  if (n > 1) {
    printf("%ld\n", folded_difference(x + 1, n - 1));
    printf("%ld\n", folded_difference(x, n - 1));
  }
}
