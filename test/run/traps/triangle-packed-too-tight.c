// A triangle, packed row after row: row i begins at i * (i - 1) / 2, right for
// rows of i elements. The inner loop writes i + 1 of them, diagonal included,
// and the last is the first of the next row.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void fill_triangle(int *t, const int *x, long rows) {
  for (long i = 1; i < rows; i++) {
    long first = i * (i - 1) / 2;
    for (long j = 0; j <= i; j++)
      t[first + j] = t[first + j] % 100 + x[i] * (int)(j + 1);
  }
}

void test(long n) {
  long rows = n < 400 ? n : 400;
  int *t = calloc((size_t)(rows * rows / 2 + rows + 1), sizeof *t);
  fill_triangle(t, ints(rows), rows);
  printf("%llx\n", digest_ints(t, rows * rows / 2));
  fill_triangle(t, more_ints(rows), rows);
  printf("%llx\n", digest_ints(t, rows * rows / 2));
}
