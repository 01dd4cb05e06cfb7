// A maximum over all rows of a table. A row is looked at as far as its elements
// are not much above the maximum so far.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int slow_record(const int *x, long n) {
  int m = 0;
  for (long i = 0; i < n / 4; i++)
    for (int j = 0; j < 4 && x[4 * i + j] < m + 5; j++)
      if (x[4 * i + j] > m)
        m = x[4 * i + j];
  return m;
}

void test(long n) {
  printf("%d\n", slow_record(ints(n), n));
  printf("%d\n", slow_record(more_ints(n), n));
}
