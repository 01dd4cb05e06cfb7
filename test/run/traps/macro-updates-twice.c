// ADD looks like an addition. It is a macro that also keeps the number of
// additions, and halves everything when there were enough: as written, the loop
// shows neither.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long additions;

#define ADD(sum, x)                                                            \
  do {                                                                         \
    (sum) += (x);                                                              \
    if (++additions % 512 == 0)                                                \
      (sum) /= 2;                                                              \
  } while (0)

static long scaled_sum(const int *x, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    ADD(sum, x[i]);
  return sum;
}

void test(long n) {
  additions = 0;
  printf("%ld\n", scaled_sum(ints(n), n));
  printf("%ld\n", scaled_sum(more_ints(n), n));
  printf("%ld\n", additions);
}
