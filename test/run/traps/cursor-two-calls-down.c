// A weighted sum; the weight is asked for by a function without arguments.
// That one calls another, which moves a cursor on, and further at times: the
// weight belongs to the order of the calls and not to the element.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static unsigned position;

static unsigned advance(unsigned steps) {
  position = (position + steps) & 15u;
  return position;
}

static int next_weight(void) {
  static const int weight[16] = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3};
  int w = weight[advance(1)];
  // A heavy one is used once and then skipped.
  return w > 8 ? weight[advance(2)] : w;
}

static long weighted_sum(const int *x, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += (long)next_weight() * x[i];
  return sum;
}

void test(long n) {
  position = 0;
  printf("%ld\n", weighted_sum(ints(n), n));
  printf("%u\n", position);
}
