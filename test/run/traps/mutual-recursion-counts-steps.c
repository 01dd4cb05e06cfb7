// 'halve' seems to be a function of its argument: it and 'odd_step' call each
// other until nothing is left. But they share a count of steps, which is never
// reset and decides what 'halve' returns in the end.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static unsigned steps;

static int odd_step(int x);

static int halve(int x) {
  if (x <= 1)
    return steps % 5 == 0 ? 10 : x;
  steps++;
  return x % 2 != 0 ? odd_step(x) : halve(x / 2);
}

static int odd_step(int x) {
  steps += 2;
  return halve(x - 1);
}

static long score(const unsigned char *x, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += halve(x[i]);
  return sum;
}

void test(long n) {
  steps = 0;
  long sum = score(bytes(n), n);
  printf("%ld in %u steps\n", sum, steps);
}
