// Walks along until the fuel is used up, and returns where that is. The counter
// is read after the loop: n if it went through, else the place where it broke
// off. Stations on the way refill, but only an empty tank.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long range(const unsigned char *distance, long n, long fuel, long *left) {
  long i;
  for (i = 0; i < n; i++) {
    if (distance[i] > fuel)
      break;
    fuel -= distance[i];
    if (i % 7 == 6 && fuel < 300)
      fuel += 2150;
  }
  *left = fuel;
  return i;
}

void test(long n) {
  const unsigned char *distances = bytes(n);
  long left = 0, place = range(distances, n, 900, &left);
  printf("%ld with %ld left\n", place, left);
  place = range(distances, n, 130 * n, &left);
  printf("%ld with %ld left\n", place, left);
  place = range(distances, n, 10, &left);
  printf("%ld with %ld left\n", place, left);
}
