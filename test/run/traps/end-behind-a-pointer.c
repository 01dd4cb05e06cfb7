// 'end' is a local variable, and on the left of no assignment in the loop. But
// its address was taken: 'mark' points to it, or to another limit, and what
// 'mark' points to is lowered when a large element comes.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long sum_to_mark(const int *x, long n, int strict) {
  long end = n, ignored = n, sum = 0;
  long *mark = strict ? &end : &ignored;
  for (long i = 0; i < end; i++) {
    sum += x[i];
    if (x[i] > 680)
      *mark -= *mark / 64 + 1;
  }
  return sum + ignored;
}

void test(long n) {
  const int *x = ints(n);
  printf("%ld\n", sum_to_mark(x, n, 0));
  printf("%ld\n", sum_to_mark(x, n, 1));
  printf("%ld\n", sum_to_mark(more_ints(n), n, 0));
  printf("%ld\n", sum_to_mark(x, n / 2, 1));
}
