// Adds up distances between two sorted arrays. 'k' is a second counter, which
// only goes up; how far up depends on the elements, so that no thread knows
// where in 'b' its part of 'a' begins.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long sum_of_gaps(const int *a, const int *b, long n) {
  long sum = 0, k = 0;
  for (long i = 0; i < n; i++) {
    if (k + 1 < n && b[k] < a[i])
      k++;
    sum += (long)abs(a[i] - b[k]) * (k % 5 + 1);
  }
  return sum;
}

void test(long n) {
  int *a = calloc((size_t)n + 1, sizeof *a), *b = calloc((size_t)n + 1, sizeof *b);
  for (long i = 0; i < n; i++) {
    a[i] = (int)i * 90 + random_at(i) / 6;
    b[i] = (int)i * 85 + random_at(i + 4) / 5;
  }
  printf("%ld\n", sum_of_gaps(a, b, n));
  printf("%ld\n", sum_of_gaps(b, a, n));
}
