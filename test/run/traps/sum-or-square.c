// Most elements are added; some multiply what has been added up, by itself. A
// thread's partial sum cannot be combined with the others if the total is
// squared somewhere in between.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static unsigned score(const unsigned char *move, long n) {
  unsigned points = 3;
  for (long i = 0; i < n; i++) {
    if (move[i] % 32 == 0)
      points *= points;
    else
      points += move[i];
  }
  return points;
}

void test(long n) {
  const unsigned char *moves = bytes(n);
  printf("%u\n", score(moves, n));
  printf("%u\n", score(moves, n / 2));
  if (n > 0)
    printf("%u\n", score(moves + 1, n - 1));
}
