// The total is only added to, under its name. But 'limit' points to it as well,
// and what it points to is halved where an element is zero.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long damped_total(const int *x, long n, int damped) {
  long total = 0, ignored = 0;
  long *limit = damped ? &total : &ignored;
  for (long i = 0; i < n; i++) {
    total += x[i];
    if (x[i] % 64 == 0)
      *limit /= 2;
  }
  return total + ignored;
}

void test(long n) {
  const int *x = ints(n);
  printf("%ld\n", damped_total(x, n, 0));
  printf("%ld\n", damped_total(x, n, 1));
  // One element less, one more halving.
  if (n > 1)
    printf("%ld\n", damped_total(x + 1, n - 1, 1));
}
