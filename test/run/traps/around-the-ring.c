// Cells on a ring: each passes a part of its load to the next one. The index of
// the cell before is computed modulo n, so it is not plainly i - 1; it is, all
// the same, but for the first cell.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void pass_load(int *load, long n) {
  for (long i = 0; i < n; i++) {
    int *before = &load[(i + n - 1) % n];
    int part = *before / 3;
    *before -= part;
    load[i] += part;
  }
}

void test(long n) {
  int *load = ints(n);
  pass_load(load, n);
  printf("%llx\n", digest_ints(load, n));
  pass_load(load, n / 2);
  printf("%llx\n", digest_ints(load, n));
}
