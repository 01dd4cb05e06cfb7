// A flag that is set once and for all, and every element is told whether it has
// been set by then.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static int mark_after_first(int *mark, const int *x, long n) {
  int found = 0;
  for (long i = 0; i < n; i++) {
    mark[i] = found;
    if (x[i] == 3)
      found = 1;
  }
  return found;
}

void test(long n) {
  int *mark = ints(n);
  int found = mark_after_first(mark, ints(n), n);
  printf("%d %llx\n", found, digest_ints(mark, n));
}
