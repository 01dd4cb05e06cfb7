// Finds the largest element and where it is. A zero later on takes the place
// back, but not the maximum: elements that are less than the old maximum do not
// get the place afterwards, though a thread that starts there would give it.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

static long place_of_valid_best(const unsigned char *x, long n, int *best) {
  int most = -1;
  long place = -1;
  for (long i = 0; i < n; i++) {
    if (x[i] > most) {
      most = x[i];
      place = i;
    }
    if (x[i] == 0)
      place = -2 - i;
  }
  *best = most;
  return place;
}

void test(long n) {
  unsigned char *x = bytes(n);
  int best = 0;
  long place = place_of_valid_best(x, n, &best);
  printf("%d at %ld\n", best, place);
  // The best is early, and only one zero comes after it.
  for (long i = 0; i < n; i++)
    x[i] = (unsigned char)(i == n / 8 ? 255 : i == n / 4 ? 0 : 1 + x[i] % 200);
  place = place_of_valid_best(x, n, &best);
  printf("%d at %ld\n", best, place);
}
