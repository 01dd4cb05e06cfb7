// A flag is set to one of two values, so it is the last of them that stays.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

static int last_error(const int *x, long n) {
  int error = 0;
  for (long i = 0; i < n; i++) {
    if (x[i] % 16 == 3)
      error = 4;
    if (x[i] % 16 == 5)
      error = 4 + 1;
  }
  return error;
}

void test(long n) {
  printf("%d\n", last_error(ints(n), n));
  printf("%d\n", last_error(more_ints(n), n));
}
