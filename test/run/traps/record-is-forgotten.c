// A maximum, but an element below zero sets it back, and only if it is no new
// maximum.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long since_negative(const int *x, long n) {
  long m = -1;
  for (long i = 0; i < n; i++)
    if (x[i] > m)
      m = x[i];
    else if (x[i] < -290)
      m = 0;
  return m;
}

void test(long n) {
  printf("%ld\n", since_negative(ints(n), n));
  printf("%ld\n", since_negative(more_ints(n), n));
}
