// Called a mean by somebody in a hurry: each step takes the mean of the result
// and the next element. The last element counts for a half, the one before for
// a quarter, and the odd cents are dropped on the way.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// It is in the middle of something, at least.
static int middle(const int *x, long n) {
  int m = 0;
  for (long i = 0; i < n; i++)
    m = (m + x[i]) / 2;
  return m;
}

void test(long n) {
  const int *x = ints(n);
  printf("%d\n", middle(x, n));
  printf("%d\n", middle(x, n / 2));
  printf("%d\n", middle(more_ints(n), n));
  // Without the first two, which hardly count.
  if (n > 2)
    printf("%d\n", middle(x + 2, n - 2));
}
