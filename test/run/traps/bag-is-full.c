// Packs a bag: weights are added up. An item that is too heavy for what is left
// is skipped, and smaller ones behind it may still fit in.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long pack(const int *weight, const int *value, long n, long limit, long *worth) {
  long packed = 0, sum = 0;
  for (long i = 0; i < n; i++)
    if (packed + weight[i] <= limit) {
      packed += weight[i];
      sum += value[i];
    }
  *worth = sum;
  return packed;
}

void test(long n) {
  int *weights = calloc((size_t)n + 1, sizeof *weights);
  for (long i = 0; i < n; i++)
    weights[i] = random_at(i) + 1;
  long worth = 0, packed = pack(weights, ints(n), n, 150 * n, &worth);
  printf("%ld worth %ld\n", packed, worth);
  packed = pack(weights, ints(n), n, 3000, &worth);
  printf("%ld worth %ld\n", packed, worth);
  packed = pack(weights, ints(n), n, 1000 * n + 1, &worth);
  printf("%ld worth %ld\n", packed, worth);
}
