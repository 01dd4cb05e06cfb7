// Fills the first '*count' elements of a table. The count is in the table's
// header, and the table begins with its header: when the loop comes to the
// place that 'count' points to, it changes its own bound.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void number_slots(long *slot, const long *count, long step) {
  for (long i = 0; i < *count; i++)
    slot[i] = i * step;
}

void test(long n) {
  long *slots = longs(n + 4);
  long count = n;
  // A count elsewhere.
  number_slots(slots, &count, 7);
  printf("%llx\n", digest_longs(slots, n));
  // In the first third: cut off there, or grown a little.
  slots = longs(n + 4);
  slots[n / 3] = n;
  number_slots(slots, &slots[n / 3], 1);
  printf("%llx\n", digest_longs(slots, n));
  slots = longs(n + 4);
  slots[n / 3] = n;
  number_slots(slots, &slots[n / 3], 2);
  printf("%llx\n", digest_longs(slots, n));
}
