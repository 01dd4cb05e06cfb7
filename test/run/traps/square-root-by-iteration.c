// The body does not use the counter, so all iterations do the same. They do it
// to the result of the one before: Newton's method, in whole numbers, on an
// argument that grows from element to element.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long sum_of_steps(const unsigned char *growth, long n, long *root) {
  long steps = 0, argument = 1, x = 1;
  for (long i = 0; i < n; i++) {
    argument = (argument + growth[i]) % 1000000;
    long step = (argument / x - x) / 2;
    x += step;
    if (x < 1)
      x = 1;
    steps += labs(step);
  }
  *root = x;
  return steps;
}

void test(long n) {
  long root = 0;
  long steps = sum_of_steps(bytes(n), n, &root);
  printf("%ld %ld\n", steps, root);
}
