// Two flags. The second is set by the iteration after which the first has been
// set, and by all behind it, if they are odd.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long odd_after_alarm(const int *x, long n) {
  int alarm = 0;
  long odd = 0;
  for (long i = 0; i < n; i++) {
    if (x[i] == 690)
      alarm = 1;
    if (alarm && x[i] % 2)
      odd = 1;
  }
  return odd * 10 + alarm;
}

void test(long n) {
  printf("%ld\n", odd_after_alarm(ints(n), n));
  int *x = ints(n);
  for (long i = 0; i < n; i++)
    x[i] = i == n / 2 ? 690 : 2 * (x[i] / 2) + (i < n / 2);
  printf("%ld\n", odd_after_alarm(x, n));
}
