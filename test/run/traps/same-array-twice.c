// An array is added to another one, read from its end, into a third. The caller
// passes the same array three times: from the middle on, the loop reads what it
// has written.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void add_mirrored(int *sum, const int *x, const int *y, long n) {
  for (long i = 0; i < n; i++)
    sum[i] = x[i] / 2 + y[n - 1 - i] / 2;
}

void test(long n) {
  int *a = ints(n), *b = more_ints(n);
  int *c = calloc((size_t)n + 1, sizeof *c);
  add_mirrored(c, a, b, n);
  printf("%llx\n", digest_ints(c, n));
  add_mirrored(a, a, a, n);
  printf("%llx\n", digest_ints(a, n));
  // Onto the array that is read forward: no harm in that.
  add_mirrored(b, b, c, n);
  printf("%llx\n", digest_ints(b, n));
}
