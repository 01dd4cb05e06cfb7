// A stencil of three points, in place. The left neighbour is a mean already, the
// right one is not yet: with both old or both new in places, the result is
// another one.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static long smooth(int *a, long n) {
  long change = 0;
  for (long i = 1; i < n - 1; i++) {
    int mean = (a[i - 1] + a[i] + a[i + 1]) / 3;
    change += abs(mean - a[i]);
    a[i] = mean;
  }
  return change;
}

void test(long n) {
  int *a = ints(n);
  long first = smooth(a, n);
  long second = smooth(a, n);
  printf("%ld %ld %llx\n", first, second, digest_ints(a, n));
}
