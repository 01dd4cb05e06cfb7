// 'ok = ok && ...' makes 0 or 1 of the flag, and a reduction makes 1 of it
// without any iteration; the loop leaves it alone then. It is 1 in front of the
// loops, and 5 when the inner one starts again.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

static long rounds_that_hold(const int *x, long n, int *last) {
  int ok = 1;
  long sum = 0;
  for (int round = 0; round < 3; round++) {
    for (long i = 0; i < n; i++) {
      int v = x[i];
      ok = ok && v > -301;
    }
    sum += ok;
    ok = 5;
  }
  for (long i = 0; i < 0; i++)
    ok = ok && x[i] > 0;
  *last = ok;
  return sum;
}

void test(long n) {
  int last = 0;
  long sum = rounds_that_hold(ints(n), n, &last);
  printf("%ld %d\n", sum, last);
}
