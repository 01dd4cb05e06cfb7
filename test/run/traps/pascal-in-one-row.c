// Binomial coefficients in a single row. Neither loop is parallel: rows build on
// each other, and in a row each element takes its left neighbour's old value,
// which the next iteration is about to overwrite.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

enum { COLUMNS = 300 };

/// Modulo 2 to the 32, and with the top bit fed back.
static void next_rows(unsigned *row, long rows) {
  for (long i = 0; i < rows; i++)
    for (long j = COLUMNS - 1; j > 0; j--)
      row[j] += row[j - 1] ^ (row[j] >> 31);
}

void test(long n) {
  unsigned row[COLUMNS] = {1};
  next_rows(row, n < 500 ? n : 500);
  printf("%llx\n", digest_unsigneds(row, COLUMNS));
  next_rows(row, n % 10 + 1);
  printf("%llx\n", digest_unsigneds(row, COLUMNS));
}
