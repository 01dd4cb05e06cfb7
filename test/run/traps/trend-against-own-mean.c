// A running mean, stored for every element. The sum behind it is only added to,
// but it adds the distance from a mean that the loop stored some time ago: the
// stored values come back.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static long trend(const int *x, long *mean, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum += x[i] - mean[i / 2] / 4;
    mean[i + 1] = sum / (i + 1);
  }
  return sum;
}

void test(long n) {
  long *mean = calloc((size_t)n + 2, sizeof *mean);
  long sum = trend(ints(n), mean, n);
  printf("%ld %llx\n", sum, digest_longs(mean, n + 1));
  sum = trend(more_ints(n), mean, n);
  printf("%ld %llx\n", sum, digest_longs(mean, n + 1));
}
