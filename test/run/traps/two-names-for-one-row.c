// Every iteration of the outer loop works on row i. The rows are found through
// an array of pointers, in which some row comes twice: it gets both updates, and
// their order matters.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

enum { WIDTH = 16 };

static void mix_rows(int *const *row, const int *x, long rows) {
  for (long i = 0; i < rows; i++)
    for (int j = 0; j < WIDTH; j++)
      row[i][j] = (row[i][j] * 5 + x[i] * j) % 10007;
}

void test(long n) {
  long rows = n < 3000 ? n : 3000;
  int *cells = ints(rows * WIDTH);
  int **row = calloc((size_t)rows + 1, sizeof *row);
  for (long i = 0; i < rows; i++)
    row[i] = &cells[i * WIDTH];
  mix_rows(row, more_ints(rows), rows);
  printf("%llx\n", digest_ints(cells, rows * WIDTH));
  // The last rows are the first ones once more.
  for (long i = 0; i < rows; i++)
    row[i] = &cells[i % (rows / 2 + 1) * WIDTH];
  mix_rows(row, more_ints(rows), rows);
  printf("%llx\n", digest_ints(cells, rows * WIDTH));
}
