// Deals out by going around in steps of two. If n is odd, all elements are hit
// once and every order is right. If it is even, the odd ones are left out and
// the others are hit twice: the second hit counts.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void deal(int *place, const int *card, long n) {
  for (long i = 0; i < n; i++)
    place[2 * i % n] = place[2 * i % n] / 2 + card[i];
}

void test(long n) {
  int *place = more_ints(n);
  deal(place, ints(n), n);
  printf("%llx\n", digest_ints(place, n));
  // Odd, if it was even, and even, if it was odd.
  if (n > 1) {
    deal(place, ints(n), n - 1);
    printf("%d %d\n", place[0], place[1]);
  }
  printf("%llx\n", digest_ints(place, n));
}
