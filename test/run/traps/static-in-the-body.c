// 'carry' is declared in the body and starts at 0, as far as one sees at first
// sight: it is private to the iteration. But it is static, and starts at 0 once
// in the life of the program.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long rounded_sum(const int *x, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    static int carry = 0;
    int value = x[i] + carry;
    sum += value / 10 * (i % 3 + 1);
    carry = value % 10;
  }
  return sum;
}

void test(long n) {
  printf("%ld\n", rounded_sum(ints(n), n));
  // Starts with the carry of the first one.
  printf("%ld\n", rounded_sum(ints(n), n));
  printf("%ld\n", rounded_sum(more_ints(n), n / 2));
}
