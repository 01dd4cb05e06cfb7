// Adds up all elements and removes the negative ones. The order does not matter,
// so that the last element takes the place of a removed one: n goes down, the
// counter goes back, and the same place is looked at again.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static long sum_and_remove(int *x, long *count) {
  long sum = 0, n = *count;
  for (long i = 0; i < n; i++) {
    sum += x[i] * (i % 4 + 1);
    if (x[i] < 0)
      x[i--] = x[--n];
  }
  *count = n;
  return sum;
}

void test(long n) {
  int *x = ints(n);
  long count = n, sum = sum_and_remove(x, &count);
  printf("%ld, %ld left %llx\n", sum, count, digest_ints(x, count));
  sum = sum_and_remove(x, &count);
  printf("%ld, %ld left\n", sum, count);
}
