// Thins out a line of points: a point is kept if it is far enough from the last
// one kept. It is stored behind that one, and 'kept' is both the count and the
// index, for the next store and for the next test.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static long thin_out(const int *x, int *out, long n) {
  long kept = 0;
  for (long i = 0; i < n; i++)
    if (kept == 0 || abs(x[i] - out[kept - 1]) > 250)
      out[kept++] = x[i];
  return kept;
}

void test(long n) {
  int *out = calloc((size_t)n + 1, sizeof *out);
  long kept = thin_out(ints(n), out, n);
  printf("%ld %llx\n", kept, digest_ints(out, kept));
  // Thinned out in place, until it stays as it is.
  kept = thin_out(out, out, kept);
  printf("%ld\n", kept);
}
