// Every accepted element gets the weight of its rank among the accepted ones;
// after each, some are left out, as many as the weight says. The rank is a
// count, and used as an index.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long ranked_sum(const int *x, long n, const int *weight) {
  long sum = 0, rank = 0, wait = 0;
  for (long i = 0; i < n; i++) {
    if (x[i] < 0)
      continue;
    if (wait > 0) {
      wait--;
      continue;
    }
    sum += (long)weight[rank & 7] * x[i];
    wait = weight[rank & 7] % 3;
    rank++;
  }
  return sum;
}

void test(long n) {
  const int weight[8] = {8, 7, 6, 5, 4, 3, 2, 1};
  printf("%ld\n", ranked_sum(ints(n), n, weight));
  printf("%ld\n", ranked_sum(more_ints(n), n, weight));
}
