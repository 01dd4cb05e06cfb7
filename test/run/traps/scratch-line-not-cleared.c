// Each row is summed up by way of a scratch line, which looks private to the
// iteration. But a row only writes as many elements as it has, and the sum runs
// over all of the line: the rest is left from longer rows before.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

enum { LONGEST = 24 };

/// The elements of the line that are even, from \p j on.
static long even_part(const int *line, int j) {
  return j == LONGEST ? 0 : (line[j] % 2 == 0 ? line[j] : 0) + even_part(line, j + 1);
}

static long sum_of_rows(const int *x, const unsigned char *length, long rows) {
  int line[LONGEST] = {0};
  long sum = 0;
  for (long i = 0; i < rows; i++) {
    for (int j = 0; j < length[i] % LONGEST; j++)
      line[j] = x[i] + j * j;
    sum += even_part(line, 0);
  }
  return sum;
}

void test(long n) {
  long rows = n < 20000 ? n : 20000;
  printf("%ld\n", sum_of_rows(ints(rows), bytes(rows), rows));
  printf("%ld\n", sum_of_rows(more_ints(rows), bytes(rows), rows));
}
