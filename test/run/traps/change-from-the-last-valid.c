// Adds up how much a reading changes. 'previous' is not x[i - 1]: invalid
// readings are skipped, and so is every reading that is too far from the
// previous one to be true, which depends on which one that was.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long total_change(const int *x, long n) {
  long change = 0;
  int previous = 0;
  for (long i = 0; i < n; i++) {
    if (abs(x[i] - previous) > 400)
      continue;
    change += abs(x[i] - previous);
    previous = x[i];
  }
  return change;
}

void test(long n) {
  printf("%ld\n", total_change(ints(n), n));
  printf("%ld\n", total_change(more_ints(n), n));
  printf("%ld\n", total_change(ints(n), n / 2));
}
