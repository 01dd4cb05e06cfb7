// Every iteration tests a point in a strip of its own, so the hits look like a
// plain count. But where in its strip the point lies comes from the next numbers
// of a sequence, and the next ones are others if iterations change places.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static unsigned long long seed;

/// The next number of the sequence, in [0, 1).
static double uniform(void) {
  seed = seed * 6364136223846793005u + 1442695040888963407u;
  return (double)(seed >> 33) / 2147483648.0;
}

static long points_in_circle(long n) {
  long hits = 0;
  for (long i = 0; i < n; i++) {
    double x = ((double)i + uniform()) / (double)n, y = uniform();
    if (x * x + y * y < 1)
      hits++;
  }
  return hits;
}

void test(long n) {
  seed = 42;
  long hits = points_in_circle(n);
  printf("%ld hits, then %llu\n", hits, seed);
}
