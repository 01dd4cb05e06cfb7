// Every iteration writes one element, and adds to it a part of the neighbour's.
// The neighbour is the element that the iteration before has changed.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void low_pass(int *a, long n) {
  for (long i = 1; i < n; i++)
    a[i] = a[i] / 4 + a[i - 1] * 3 / 4;
}

void test(long n) {
  int *a = ints(n);
  low_pass(a, n);
  printf("%llx\n", digest_ints(a, n));
  // Again, and the second half a third time.
  low_pass(a, n);
  printf("%llx\n", digest_ints(a, n));
  low_pass(a + n / 2, n - n / 2);
  printf("%llx\n", digest_ints(a, n));
  if (n > 0)
    printf("%d\n", a[n - 1]);
}
