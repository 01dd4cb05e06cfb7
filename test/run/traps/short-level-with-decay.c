// A level that decays by a quarter and takes in the next value. Linear, were
// these real numbers: the quarter is rounded toward zero, and the sum wraps to
// a short, so that steps cannot be put together in advance.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// The level is where it would be if nobody looked at it in between: only its
/// last value is returned.
static short level_after(const short *x, long n) {
  short level = 0;
  for (long i = 0; i < n; i++)
    level = (short)(level * 3 / 4 + x[i]);
  return level;
}

void test(long n) {
  const short *x = shorts(n);
  printf("%d\n", level_after(x, n));
  printf("%d\n", level_after(x, n - n / 3));
  printf("%d\n", level_after(x, n / 2));
  if (n > 7)
    printf("%d\n", level_after(x + 7, n - 7));
}
