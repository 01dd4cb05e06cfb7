// Shortens paths: every node gets its parent's parent. The store is to the
// iteration's own element. The load is from another one, which may have been
// shortened before, or not: how short paths get depends on the order.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static long shorten_paths(int *up, long n) {
  long shortened = 0;
  for (long i = 0; i < n; i++)
    if (up[i] != up[up[i]]) {
      up[i] = up[up[i]];
      shortened++;
    }
  return shortened;
}

void test(long n) {
  int *up = calloc((size_t)n + 1, sizeof *up);
  for (long i = 0; i < n; i++)
    up[i] = (int)(i > 0 ? i - 1 - random_at(i) % (i < 3 ? i : 3) : 0);
  printf("%ld\n", shorten_paths(up, n));
  printf("%llx\n", digest_ints(up, n));
  // Not yet at the root.
  printf("%ld\n", shorten_paths(up, n));
}
