// Every iteration moves the four elements at 3 * i two places on. A move is in
// order, memmove takes care of that; but the piece that an iteration reads
// begins where the one before has put its last elements.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void spread(int *a, long n) {
  for (long i = 0; 3 * i + 6 <= n; i++) {
    memmove(&a[3 * i + 2], &a[3 * i], 4 * sizeof a[0]);
    a[3 * i + 1] = a[3 * i + 4] + 1;
  }
}

void test(long n) {
  int *a = ints(n);
  spread(a, n);
  printf("%llx\n", digest_ints(a, n));
  if (n >= 7)
    printf("%d %d %d\n", a[4], a[5], a[6]);
  // Again, a little further on.
  if (n > 50) {
    spread(a + 1, n - 50);
    printf("%llx\n", digest_ints(a, n));
  }
}
