// 'on = hit || !on' looks like '||'. Without a hit the flag turns round every
// time; a hit sets it, however often it turned before.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int last_state(const int *x, long n) {
  int on = 0;
  for (long i = 0; i < n; i++) {
    int v = x[i];
    on = v % 8 == 3 || !on;
  }
  return on;
}

void test(long n) {
  printf("%d\n", last_state(ints(n), n));
  printf("%d\n", last_state(more_ints(n), n));
}
