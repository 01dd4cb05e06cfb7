// The maximum of ints is kept in a short. What does not fit is cut, and so may
// become the smallest of all, which the next one beats.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int cut_record(const int *x, long n) {
  short m = -32768;
  for (long i = 0; i < n; i++) {
    int v = x[i] * 331;
    m = (short)(m > v ? m : v);
  }
  return m;
}

void test(long n) {
  printf("%d\n", cut_record(ints(n), n));
  printf("%d\n", cut_record(more_ints(n), n));
}
