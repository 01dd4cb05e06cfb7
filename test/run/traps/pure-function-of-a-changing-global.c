// 'toll' is declared pure, and rightly so: it changes nothing. But pure says
// that it may read globals, and the loop changes the one it reads, after some
// of the calls: the next iterations get another toll for the same argument.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int zone;

__attribute__((pure)) static int toll(int distance) {
  return distance * (zone + 1) / 4;
}

static long trip(const unsigned char *distance, const int *sign, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum += toll(distance[i]);
    if (sign[i] > 600)
      zone = (zone * 3 + 1) % 7;
  }
  return sum;
}

void test(long n) {
  zone = 0;
  long sum = trip(bytes(n), ints(n), n);
  printf("%ld, in zone %d at the end\n", sum, zone);
}
