// Bounds that lie on the wrong side of the start: no iteration runs, nothing is
// read, and a counter declared before the loop keeps its start value.
//
// RUN: %check-same-result %s --expect-rewritten=5

#include "program.h"

static long up(const int *a, long from, long to) {
  long s = 1, i;
  for (i = from; i < to; i += 4)
    s += a[i];
  return s * 1000 + i;
}

static long down(const int *a, long from, long to) {
  long s = 1, i;
  for (i = from; i > to; --i)
    s += a[i];
  return s * 1000 + i;
}

static long best(const int *a, long from, long to) {
  long where = -1, i;
  int best = -10000;
  for (i = from; i <= to; i++)
    if (a[i] >= best) {
      best = a[i];
      where = i;
    }
  return where * 1000 + i;
}

static long best_down(const int *a, long from, long to) {
  long where = -1, i;
  int best = 10000;
  for (i = from; i >= to; i -= 3)
    if (a[i] < best) {
      best = a[i];
      where = i;
    }
  return where * 1000 + i;
}

static long pointers(const int *from, const int *to) {
  long s = 5;
  for (const int *p = from; p < to; p++)
    s += *p;
  return s;
}

void test(long n) {
  const int *a = ints(n);
  printf("%ld %ld %ld %ld\n", up(a, 0, n), up(NULL, n, 0), up(NULL, n, n), up(NULL, n, -n));
  printf("%ld %ld %ld\n", down(a, n, 0), down(NULL, 0, n), down(NULL, -n, n));
  printf("%ld %ld %ld\n", best(a, 0, n), best(NULL, n + 1, n), best(NULL, 5, -n));
  printf("%ld %ld\n", best_down(a, n, 0), best_down(NULL, -n - 1, n));
  printf("%ld %ld\n", pointers(a, a + n), pointers(a + n, a));
}
