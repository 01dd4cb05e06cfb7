// A maximum, and a count of the iterations after which it was large. The first
// is a fold; the second asks for it on the way.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int record(const int *x, long n, long *count) {
  int best = -1000;
  long large = 0;
  for (long i = 0; i < n; i++) {
    best = best > x[i] ? best : x[i];
    if (best > 680)
      large++;
  }
  *count = large;
  return best;
}

void test(long n) {
  long large = 0;
  int best = record(ints(n), n, &large);
  printf("%d %ld\n", best, large);
}
