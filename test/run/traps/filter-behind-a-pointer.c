// A sum of function values. What the function does is known to the caller only:
// 'square' would be fine, but 'smooth' keeps a level that follows the values,
// and thus returns something else after other values.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

typedef long filter(int x);

static long square(int x) { return (long)x * x; }

/// Follows its argument with a delay, in whole steps.
static long smooth(int x) {
  static long level;
  level += (x - level) / 4;
  return level;
}

static long filtered_sum(filter *f, const int *x, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += f(x[i]);
  return sum;
}

void test(long n) {
  const int *x = ints(n);
  printf("square %ld\n", filtered_sum(square, x, n));
  printf("smooth %ld\n", filtered_sum(smooth, x, n));
}
