// A sum, with a line of output every now and then. The sum would be right in any
// order; the lines say what it is at the time, which no thread knows, and would
// come in the order in which threads get there.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

enum { EVERY = 5003 };

static long total_with_progress(const int *reading, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    if (i % EVERY == 0)
      printf("%ld after %ld readings\n", sum, i);
    sum += reading[i];
  }
  return sum;
}

void test(long n) {
  long sum = total_with_progress(ints(n), n);
  printf("%ld\n", sum);
  // Short ones report once.
  sum = total_with_progress(more_ints(n), n < 5000 ? n : 5000);
  printf("%ld\n", sum);
}
