// Fills a table with the number of ones in each index. Each entry is written
// once and read in other places only; entry i takes what entry i / 2 has, which
// is far away, and must have been filled.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void count_ones(int *bits, long n) {
  bits[0] = 0;
  for (long i = 1; i < n; i++)
    bits[i] = bits[i / 2] + (int)(i % 2);
}

void test(long n) {
  int *bits = calloc((size_t)n + 1, sizeof *bits);
  memset(bits, -1, (size_t)(n + 1) * sizeof *bits);
  count_ones(bits, n);
  printf("%llx\n", digest_ints(bits, n));
  // The same once more changes nothing.
  count_ones(bits, n);
  printf("%llx\n", digest_ints(bits, n));
  if (n > 1)
    printf("%d\n", bits[n - 1]);
}
