// Every iteration of the outer loop writes one row of the grid, and the
// subscripts are products, which look different enough. But (i - 1) * width is
// the row that the iteration before has just written.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void accumulate_down(int *g, long height, long width) {
  for (long i = 1; i < height; i++)
    for (long j = 0; j < width; j++)
      g[i * width + j] = (g[i * width + j] + 3 * g[(i - 1) * width + j]) % 10007;
}

void test(long n) {
  long height = n < 100 ? n : n / 100, width = n < 100 ? 3 : 100;
  int *g = ints(height * width);
  printf("%ld rows of %ld\n", height, width);
  accumulate_down(g, height, width);
  printf("%llx\n", digest_ints(g, height * width));
  // The same numbers in another shape.
  accumulate_down(g, height * width / 5, 5);
  printf("%llx\n", digest_ints(g, height * width));
}
