// 'root' is computed and used in the same iteration, and only if the element is
// positive. After the loop it is used once more: as the last one that was
// computed, wherever that was, or as what it was before the loop.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <math.h>

static double sum_and_last_root(const int *x, long n, double *last) {
  double sum = 0, root = -1;
  for (long i = 0; i < n; i++) {
    if (x[i] <= 0)
      continue;
    root = sqrt(x[i]) + root / 16;
    sum += root;
  }
  *last = root;
  return sum;
}

void test(long n) {
  double last = 0, sum = sum_and_last_root(ints(n), n, &last);
  printf("%.17g %.17g\n", sum, last);
  int *x = ints(n);
  for (long i = n - n / 3; i < n; i++)
    x[i] = -1;
  sum = sum_and_last_root(x, n, &last);
  printf("%.17g %.17g\n", sum, last);
}
