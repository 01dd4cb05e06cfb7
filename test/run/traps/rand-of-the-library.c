// Adds elements with random weights. rand() may be called from several threads,
// at a price, but hands its numbers out in the order in which they ask: an
// element gets a weight that another one should have.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long randomly_weighted(const int *x, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += (long)(rand() % 16) * x[i];
  return sum;
}

void test(long n) {
  const int *x = ints(n);
  srand(20);
  printf("%ld\n", randomly_weighted(x, n));
  // The sequence goes on.
  printf("%ld\n", randomly_weighted(x, n));
  // The same seed, the same sum.
  srand(20);
  printf("%ld\n", randomly_weighted(x, n));
}
