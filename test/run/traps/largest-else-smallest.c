// The largest and the smallest element in one pass, with 'else' to save a
// comparison. An element that becomes the largest is never looked at as the
// smallest: each part of the loop would skip that for its own first elements.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

struct range {
  int low, high;
};

static struct range range_of(const int *x, long n) {
  struct range r = {1000000, -1000000};
  int low = r.low, high = r.high;
  for (long i = 0; i < n; i++) {
    if (x[i] > high)
      high = x[i];
    else if (x[i] < low)
      low = x[i];
  }
  return (struct range){low, high};
}

void test(long n) {
  struct range r = range_of(ints(n), n);
  printf("%d .. %d\n", r.low, r.high);
  // Two ramps: the second one begins below the first.
  int *x = calloc((size_t)n + 1, sizeof *x);
  for (long i = 0; i < n; i++)
    x[i] = (int)(3 * i < n ? 500 + i : i - n / 3 - (i - n / 3 == 0 ? 50 : 0));
  r = range_of(x, n);
  printf("%d .. %d\n", r.low, r.high);
}
