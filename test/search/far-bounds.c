// What is found is found long before the bound, which may be the greatest number
// of its type, or on the other side of the first one.
//
// Twin: counters-refused.c
// RUN: %check-same-result %s --expect-rewritten=7
// RUN: %check-same-result %s --parfold-args=--min-trips=4096 --may-stay

#include "../run/program.h"
#include <limits.h>
#include <stdint.h>

static unsigned hash(uint64_t x) {
  return (unsigned)(x * 2654435761u >> 7) & 0xffff;
}

static int up(unsigned key, int max) {
  int i;
  for (i = 0; i <= max; i++)
    if (hash(i) == key)
      break;
  return i;
}

static int down(unsigned key, int min) {
  int i;
  for (i = 1000000; i >= min; i--)
    if (hash(i) == key)
      break;
  return i;
}

static int other_side(unsigned key, int end) {
  int i;
  for (i = 0; i != end; i++)
    if (hash(i) == key)
      break;
  return i;
}

static long wide(unsigned key, long min, long max) {
  long i;
  for (i = min; i < max; i++)
    if (hash(i) == key)
      break;
  return i;
}

static long wide_inclusive(unsigned key, long max) {
  long i;
  for (i = 1; i <= max; i++)
    if (hash(i) == key)
      break;
  return i;
}

static uint64_t widest(unsigned key, uint64_t max) {
  uint64_t i;
  for (i = 0; i <= max; i++)
    if (hash(i) == key)
      break;
  return i;
}

static uint64_t no_limit(unsigned key) {
  uint64_t i;
  for (i = 0; i < UINT64_MAX; i++)
    if (hash(i) == key)
      break;
  return i;
}

void test(long n) {
  unsigned key = hash(n * 3001);
  int max = n == 5 ? 70000 : INT_MAX;
  long most = n == 5 ? 70000 : LONG_MAX;
  printf("%d %d ", up(key, max), down(key, -max - 1));
  printf("%d %ld ", other_side(key, -max), wide(key, -most - 1, most));
  printf("%ld ", wide_inclusive(key, most));
  printf("%lu %lu\n", (unsigned long)widest(key, n == 5 ? 70000 : UINT64_MAX),
         (unsigned long)no_limit(key));
}
