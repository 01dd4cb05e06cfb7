// Adds up the squares of the gaps between large elements. 'last' is where the
// last large one was; an element after a long gap need not be as large, so that
// even which ones count depends on it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long sum_of_gaps(const int *x, long n) {
  long sum = 0, last = -1, gap;
  for (long i = 0; i < n; i++)
    if (x[i] + (gap = i - last) > 690) {
      sum += gap * gap;
      last = i;
    }
  return sum * 100 + last % 100;
}

void test(long n) {
  printf("%ld\n", sum_of_gaps(ints(n), n));
  printf("%ld\n", sum_of_gaps(more_ints(n), n));
  printf("%ld\n", sum_of_gaps(ints(n), n / 2));
  printf("%ld\n", sum_of_gaps(more_ints(n), n / 2));
  if (n > 2)
    printf("%ld\n", sum_of_gaps(ints(n) + 2, n - 2));
}
