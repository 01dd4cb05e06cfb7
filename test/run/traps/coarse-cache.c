// The function has a cache of one entry, as slow functions have; with a cache
// the result should be the same, only sooner. But the entry is found by the
// argument divided by 100, and holds what the first such argument gave.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int cached_key = -1, cached_value;

static int brightness(int angle) {
  int key = angle / 100;
  if (key != cached_key) {
    cached_key = key;
    cached_value = angle * angle % 1009;
  }
  return cached_value;
}

static long exposure(const int *angle, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += brightness(angle[i]);
  return sum;
}

void test(long n) {
  int *angles = calloc((size_t)n + 1, sizeof *angles);
  for (long i = 0; i < n; i++)
    angles[i] = random_at(i / 40) % 300 + random_at(i) % 60;
  printf("%ld\n", exposure(angles, n));
}
