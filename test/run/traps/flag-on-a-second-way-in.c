// The flag is 1 when the loop is come to from above. A 'goto' that stands below
// comes with 7, and the loop does not change that.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

static int checked_twice(const int *x, long n) {
  int ok = 1;
again:
  for (long i = 0; i < n; i++) {
    int v = x[i];
    ok = ok && v > -301;
  }
  if (ok == 1) {
    ok = 7;
    n = 0;
    goto again;
  }
  return ok;
}

void test(long n) {
  printf("%d\n", checked_twice(ints(n), n));
  printf("%d\n", checked_twice(more_ints(n), n));
}
