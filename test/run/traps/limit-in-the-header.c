// A sum in a 'for' loop with an ordinary counter. The condition has a second
// half: the loop ends when the sum has reached the limit, with more or less of
// the array behind it, and the limit may be reached more than once.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long fill(const int *load, long n, long limit, long *loads) {
  long sum = 0, i;
  for (i = 0; i < n && sum < limit; i++)
    sum += load[i];
  *loads = i;
  return sum;
}

void test(long n) {
  const int *loads = ints(n);
  long count = 0, sum = fill(loads, n, 100 * n, &count);
  printf("%ld in %ld\n", sum, count);
  sum = fill(loads, n, 1000, &count);
  printf("%ld in %ld\n", sum, count);
  sum = fill(more_ints(n), n, 2500, &count);
  printf("%ld in %ld\n", sum, count);
}
