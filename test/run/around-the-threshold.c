// The written code asks how many iterations there are before it starts
// threads. Sizes below, at and above that number give the same results.
//
// RUN: %check-same-result %s --parfold-args="--guard=version --min-trips=1000" --sizes="0 1 499 500 501 998 999 1000 1001 1002 1999 2000 2001 2999 3000 3001"
// RUN: %check-same-result %s --parfold-args="--guard=clause --min-trips=1000" --sizes="0 1 499 500 501 998 999 1000 1001 1002 1999 2000 2001 2999 3000 3001"

#include "program.h"

static long up(const int *a, long n) {
  long s = 0, i;
  for (i = 0; i < n; i++)
    s += a[i];
  return s * 7 + i;
}

static long down_by_two(const int *a, long n) {
  long s = 0, i;
  for (i = n - 1; i >= 0; i -= 2)
    s += a[i];
  return s * 7 + i;
}

static long up_by_three_from(const int *a, long from, long n) {
  long s = 0, i;
  for (i = from; i <= n - 1; i += 3)
    s += a[i];
  return s * 7 + i;
}

static long first_of_best(const int *a, const int *end) {
  const int *p, *where = a;
  int best = -10000;
  for (p = a; p != end; p++)
    if (*p > best) {
      best = *p;
      where = p;
    }
  return (where - a) * 7 + (p - end);
}

void test(long n) {
  const int *a = ints(n);
  printf("%ld %ld %ld %ld\n", up(a, n), down_by_two(a, n), up_by_three_from(a, 5, n),
         first_of_best(a, a + n));
}
