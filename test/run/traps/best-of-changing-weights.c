// The largest weighted element. The weight says how far an element is from the
// best so far, so that near ones are preferred: the comparison is not about the
// element alone.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long best_in_reach(const int *x, long n) {
  int best = 0;
  long place = 0;
  for (long i = 0; i < n; i++) {
    long distance = i - place;
    if (x[i] - (distance < 200 ? distance : 200) > best - 2 * distance % 90) {
      best = x[i];
      place = i;
    }
  }
  return place * 1000 + best;
}

void test(long n) {
  printf("%ld\n", best_in_reach(ints(n), n));
  printf("%ld\n", best_in_reach(more_ints(n), n));
  printf("%ld\n", best_in_reach(ints(n), n / 2));
}
