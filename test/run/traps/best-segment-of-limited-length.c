// The largest sum of neighbouring elements, by a sum that is dropped when it is
// negative. No segment may have more than fifty elements: then it is dropped
// as well, and where it is depends on where it began.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long best_segment(const int *x, long n) {
  long sum = 0, best = 0, start = 0;
  for (long i = 0; i < n; i++) {
    sum += x[i];
    if (sum > best)
      best = sum;
    if (sum < 0 || i - start == 49) {
      sum = 0;
      start = i + 1;
    }
  }
  return best * 1000 + start % 1000;
}

void test(long n) {
  printf("%ld\n", best_segment(ints(n), n));
  printf("%ld\n", best_segment(more_ints(n), n));
}
