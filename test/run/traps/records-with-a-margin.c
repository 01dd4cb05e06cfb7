// Counts how often the record is broken, by ten at least. Each record is the
// mark for the next one: parts of the loop have records of their own, which were
// none in the whole, and miss others.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long records(const int *height, long n, int *last) {
  int mark = 0;
  long count = 0;
  for (long i = 0; i < n; i++)
    if (height[i] >= mark + 10) {
      mark = height[i];
      count++;
    }
  *last = mark;
  return count;
}

void test(long n) {
  int *heights = calloc((size_t)n + 1, sizeof *heights);
  for (long i = 0; i < n; i++)
    heights[i] = (int)(i * 5000 / (n + 1)) + random_at(i) % 100;
  int last = 0;
  long count = records(heights, n, &last);
  printf("%ld, the last %d\n", count, last);
  count = records(ints(n), n, &last);
  printf("%ld, the last %d\n", count, last);
}
