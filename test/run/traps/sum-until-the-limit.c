// Adds elements until the limit is passed. The exit depends on the sum itself,
// which no thread knows before those in front of it have theirs; elements may
// be negative, and the sum may pass the limit more than once.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long elements_to_limit(const int *x, long n, long limit, long *reached) {
  long sum = 0, i;
  for (i = 0; i < n; i++) {
    sum += x[i];
    if (sum > limit)
      break;
    if (sum < -100)
      sum = -100;
  }
  *reached = sum;
  return i;
}

void test(long n) {
  const int *x = ints(n);
  long reached = 0;
  long count = elements_to_limit(x, n, 2000, &reached);
  printf("%ld: %ld\n", count, reached);
  count = elements_to_limit(x, n, 100 * n, &reached);
  printf("%ld: %ld\n", count, reached);
  count = elements_to_limit(more_ints(n), n, 1500, &reached);
  printf("%ld: %ld\n", count, reached);
}
