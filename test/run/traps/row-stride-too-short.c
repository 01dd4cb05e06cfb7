// A matrix in one array: iteration i fills 'width' elements from i * stride on.
// The stride is a parameter of its own, and smaller here: the end of a row is
// the beginning of the next one, and the later row wins.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void fill_rows(int *g, const int *x, long rows, long width, long stride) {
  for (long i = 0; i < rows; i++)
    for (long j = 0; j < width; j++)
      g[i * stride + j] = g[i * stride + j] / 2 + x[i] * (int)(j + 1);
}

void test(long n) {
  long rows = n < 2000 ? n : 2000;
  const int *x = ints(rows);
  int *g = calloc((size_t)(rows * 12 + 12), sizeof *g);
  // Rows with a gap, rows side by side, rows that overlap by four.
  fill_rows(g, x, rows, 8, 12);
  printf("%llx\n", digest_ints(g, rows * 12));
  fill_rows(g, x, rows, 8, 8);
  printf("%llx\n", digest_ints(g, rows * 12));
  fill_rows(g, x, rows, 12, 8);
  printf("%llx\n", digest_ints(g, rows * 12));
}
