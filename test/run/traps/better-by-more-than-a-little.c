// The best only gives way to something better by more than five, so that it
// does not flicker. 'Better by more than five' does not order the elements: of
// three, the winner depends on who is compared first.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long steady_best(const int *score, long n, int *best) {
  int most = -1000;
  long place = -1;
  for (long i = 0; i < n; i++)
    if (score[i] > most + 5) {
      most = score[i];
      place = i;
    }
  *best = most;
  return place;
}

void test(long n) {
  int *score = ints(n), best = 0;
  long place = steady_best(score, n, &best);
  printf("%d at %ld\n", best, place);
  // Rises by one at a time, with noise.
  for (long i = 0; i < n; i++)
    score[i] = (int)(i * 50 / (n + 1)) + score[i] % 4;
  place = steady_best(score, n, &best);
  printf("%d at %ld\n", best, place);
}
