// Finds the largest element with a comparison function, as qsort takes one. In
// chunks the same element would be found; but the function counts its calls for
// a report, and finding a maximum in chunks takes other comparisons.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long comparisons, upsets;

static int compare(const int *x, const int *y) {
  comparisons++;
  if (*x < *y)
    return -1;
  upsets++;
  return *x > *y;
}

static long place_of_largest(const int *a, long n) {
  long best = 0;
  for (long i = 0; i < n; i++)
    if (compare(&a[i], &a[best]) > 0)
      best = i;
  return best;
}

void test(long n) {
  comparisons = upsets = 0;
  long best = place_of_largest(ints(n), n);
  printf("%ld after %ld comparisons, %ld in favour\n", best, comparisons, upsets);
}
