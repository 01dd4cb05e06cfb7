// All cells of a grid in one loop, without rows and columns. What is written is
// cell i, what is read is cell i - width: not a neighbour in memory, but the
// cell above, which the same loop has written a row ago.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static long flood(int *cell, long width, long cells) {
  long wet = 0;
  for (long i = width; i < cells; i++) {
    if (cell[i - width] > 400 && cell[i] > 0)
      cell[i] = cell[i - width] - 1;
    wet += cell[i] > 400;
  }
  return wet;
}

void test(long n) {
  int *cell = ints(n);
  long wet = flood(cell, 10, n);
  printf("%ld %llx\n", wet, digest_ints(cell, n));
  wet = flood(cell, 3, n);
  printf("%ld %llx\n", wet, digest_ints(cell, n));
}
