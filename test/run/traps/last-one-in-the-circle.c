// Who is left when every k-th one of a circle has to go (Josephus). One
// assignment, without arrays; the counter is the modulus, and the result of the
// circle with one less is what it starts from.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// From 0 on; without people it is 0, too.
static long last_one(long people, long k) {
  long place = 0;
  for (long size = 2; size <= people; size++)
    place = (place + k) % size;
  return place;
}

void test(long n) {
  for (long k = 2; k < 60; k = k * 2 + 1)
    printf("%ld ", last_one(n, k));
  printf("\n");
  // One more, one less, and all of them.
  printf("%ld\n", last_one(n + 1, 3));
  printf("%ld\n", last_one(n - 1, 3));
  printf("%ld\n", last_one(n, n + 1));
}
