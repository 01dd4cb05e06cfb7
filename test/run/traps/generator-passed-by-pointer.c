// The rolls seem to be independent of each other, and are added up. But 'roll'
// leaves in '*die' what the next roll starts from, so that the number an
// iteration adds depends on how many iterations came before it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct die {
  unsigned state;
  int sides;
};

static int roll(struct die *die) {
  die->state ^= die->state << 13;
  die->state ^= die->state >> 17;
  die->state ^= die->state << 5;
  return (int)(die->state % (unsigned)die->sides) + 1;
}

static long play(struct die *die, const int *stake, long rounds) {
  long won = 0;
  for (long i = 0; i < rounds; i++)
    won += roll(die) > 4 ? stake[i] : -1;
  return won;
}

void test(long n) {
  struct die die = {2463534242u, 6};
  long won = play(&die, ints(n), n);
  printf("won %ld, state %u\n", won, die.state);
}
