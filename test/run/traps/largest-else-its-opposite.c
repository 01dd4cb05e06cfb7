// 'm > x ? m : x' would be a maximum. Here what is taken in the other case is
// the opposite of what was compared.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static double last_turn(const int *x, long n) {
  double m = 0;
  for (long i = 0; i < n; i++)
    m = m > x[i] ? m : -x[i];
  return m;
}

void test(long n) {
  printf("%a\n", last_turn(ints(n), n));
  printf("%a\n", last_turn(more_ints(n), n));
}
