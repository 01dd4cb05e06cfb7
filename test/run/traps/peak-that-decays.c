// The peak of a level meter: the maximum, if it did not sink. From one element
// to the next it loses a sixteenth, rounded; a part of the loop that started
// at its own first element would have another peak.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int peak_after(const int *level, long n, long *held) {
  int peak = 0;
  long count = 0;
  for (long i = 0; i < n; i++)
    if (level[i] > peak) {
      peak = level[i];
    } else {
      peak -= peak / 16;
      count++;
    }
  *held = count;
  return peak;
}

void test(long n) {
  long held = 0;
  int peak = peak_after(ints(n), n, &held);
  printf("%d, held %ld\n", peak, held);
  peak = peak_after(more_ints(n), n, &held);
  printf("%d, held %ld\n", peak, held);
}
