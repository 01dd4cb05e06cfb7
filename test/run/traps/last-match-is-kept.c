// Counts the matches and keeps the last one. 'last' is never read in the loop.
// But it is assigned in some iterations only: what a thread has for it may be
// from the middle, or nothing, and lastprivate takes the last iteration's.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

static long count_matches(const int *x, long n, int wanted, long *last_place) {
  long matches = 0, last = -1;
  for (long i = 0; i < n; i++)
    if (x[i] % 128 == wanted) {
      last = i;
      matches++;
    }
  *last_place = last;
  return matches;
}

void test(long n) {
  long last = 0;
  for (int wanted = -2; wanted <= 4; wanted++) {
    long matches = count_matches(ints(n), n, wanted, &last);
    printf("%ld, last at %ld\n", matches, last);
  }
  long matches = count_matches(ints(n), n / 4, 1000, &last);
  printf("%ld, last at %ld\n", matches, last);
}
