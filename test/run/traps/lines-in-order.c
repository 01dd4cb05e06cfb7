// A sum, and a line of output for every element of note. Nothing but the element
// is printed, and each line by a single call, so that lines do not get mixed up;
// but they would come in the order in which threads get there.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long total_with_notes(const int *reading, long n, int notable) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    if (reading[i] >= notable && i % 8 == 0)
      printf("reading %ld is %d\n", i, reading[i]);
    sum += reading[i];
  }
  return sum;
}

void test(long n) {
  long sum = total_with_notes(ints(n), n < 20000 ? n : 20000, 695);
  printf("%ld\n", sum);
  // Nothing of note.
  sum = total_with_notes(more_ints(n), n, 1000);
  printf("%ld\n", sum);
}
