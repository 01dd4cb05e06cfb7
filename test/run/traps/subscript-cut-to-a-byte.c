// The subscript is the counter. It is converted to a byte on the way: 256
// iterations later the same slot is written again, and what it holds by then
// goes into the new value.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

/// Slots for the last 256 elements, with a trace of older ones.
static void feed(int *slot, const int *x, long n) {
  for (long i = 0; i < n; i++)
    slot[(unsigned char)i] = slot[(unsigned char)i] / 2 - x[i];
}

void test(long n) {
  int slots[256] = {0};
  feed(slots, ints(n), n);
  printf("%llx\n", digest_ints(slots, 256));
  // Few enough: each slot is written once at most.
  feed(slots, ints(n), n < 256 ? n : 256);
  printf("%llx\n", digest_ints(slots, 256));
  feed(slots, more_ints(n), n - n / 4);
  printf("%llx\n", digest_ints(slots, 256));
}
