// Numbers the nodes of a binary tree that is stored as an array: node i has the
// children 2 * i and 2 * i + 1. All stores go to different elements. But node i
// is a child itself, and its number comes from iteration i / 2.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void number_children(unsigned *id, long n) {
  for (long i = 1; 2 * i + 1 < n; i++) {
    id[2 * i] = id[i] * 2;
    id[2 * i + 1] = id[i] * 2 + 1 + id[i] % 3;
  }
}

void test(long n) {
  unsigned *id = unsigneds(n + 1);
  number_children(id, n);
  printf("%llx\n", digest_unsigneds(id, n));
  // From another root.
  id[1] = 77;
  number_children(id, n);
  printf("%llx\n", digest_unsigneds(id, n));
}
