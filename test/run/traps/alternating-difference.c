// 'rest -= x' is a sum of negated elements; 'rest = x - rest' is not: the old
// rest changes its sign in every step. A combination of partial results must
// know how many steps each is made of, which no reduction clause does.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// x[n - 1] - (x[n - 2] - (... - (x[0] - start))).
static unsigned alternating(const unsigned *x, long n, unsigned start) {
  unsigned rest = start;
  for (long i = 0; i < n; i++)
    rest = x[i] - rest;
  return rest;
}

void test(long n) {
  const unsigned *x = unsigneds(n);
  printf("%u\n", alternating(x, n, 0));
  printf("%u\n", alternating(x, n, 17));
  printf("%u\n", alternating(x, n / 2, 0));
  // One step less, with the first element as the start.
  if (n > 0)
    printf("%u\n", alternating(x + 1, n - 1, x[0]));
}
