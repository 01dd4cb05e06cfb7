// Sums up a buffer and moves the elements that stay to its front. In the loop
// an element moves to where all have been read already. A thread that starts in
// the middle has no idea of how many have moved, and of who still reads there.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

struct queue {
  long length;
  int *item;
};

/// Removes negative items; returns the sum of all.
static long sum_and_compact(struct queue *q) {
  long sum = 0, kept = 0;
  for (long i = 0; i < q->length; i++) {
    sum += q->item[i];
    if (q->item[i] >= 0)
      q->item[kept++] = q->item[i];
  }
  q->length = kept;
  return sum;
}

void test(long n) {
  struct queue q = {n, ints(n)};
  long sum = sum_and_compact(&q);
  printf("%ld, %ld left %llx\n", sum, q.length, digest_ints(q.item, q.length));
  sum = sum_and_compact(&q);
  printf("%ld\n", sum);
}
