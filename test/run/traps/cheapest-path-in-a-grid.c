// The cost of the cheapest way to each cell of a grid, from above or from the
// left. The outer loop has one row per iteration, the inner one a cell: both
// take what the iteration before has computed.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void path_costs(unsigned *cost, long height, long width) {
  for (long i = 1; i < height; i++)
    for (long j = 1; j < width; j++) {
      unsigned up = cost[(i - 1) * width + j], left = cost[i * width + j - 1];
      cost[i * width + j] = cost[i * width + j] % 1000 + (up < left ? up : left);
    }
}

void test(long n) {
  long width = n < 200 ? 4 : 200, height = n / width;
  unsigned *cost = unsigneds(height * width);
  path_costs(cost, height, width);
  printf("%llx\n", digest_unsigneds(cost, height * width));
  path_costs(cost, height * width / 3, 3);
  printf("%llx\n", digest_unsigneds(cost, height * width));
}
