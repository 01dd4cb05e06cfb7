// Changes of 1 and -1 are added to a variable that is a _Bool: whatever is not
// zero becomes 1. From 1, a change of -1 leads to 0; from 0, it leads to 1. The
// number of ones is an ordinary sum of that.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <stdbool.h>

static bool last_state(const int *change, long n, long *ones) {
  bool on = false;
  long count = 0;
  for (long i = 0; i < n; i++) {
    on += change[i] % 3;
    count += on;
  }
  *ones = count;
  return on;
}

void test(long n) {
  long ones = 0;
  int on = last_state(signs(n), n, &ones);
  printf("%d %ld\n", on, ones);
  on = last_state(ints(n), n, &ones);
  printf("%d %ld\n", on, ones);
}
