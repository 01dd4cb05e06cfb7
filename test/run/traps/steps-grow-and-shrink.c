// A sum of samples, with a step that is a variable, as it may be. It is not the
// same in all iterations: where samples differ much the step becomes smaller,
// elsewhere it grows.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long adaptive_sum(const int *x, long n) {
  long sum = 0, step = 1;
  for (long i = 0; i < n; i += step) {
    sum += x[i] * step;
    if (abs(x[i] - x[i / 2]) > 250)
      step = step > 1 ? step / 2 : 1;
    else
      step = step < 16 ? step + 1 : 16;
  }
  return sum;
}

void test(long n) {
  printf("%ld\n", adaptive_sum(ints(n), n));
  printf("%ld\n", adaptive_sum(ints(n), n / 2));
  printf("%ld\n", adaptive_sum(more_ints(n), n));
}
