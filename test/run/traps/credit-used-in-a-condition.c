// A sum of the elements that are allowed. What is allowed stands in a condition
// with '||'; its second half is evaluated only if the first one is false, and
// uses up a credit whenever it is.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long allowed_sum(const int *x, long n, int credit) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    if (x[i] > 200 || credit-- > 0)
      sum += x[i];
    else if (x[i] < -200)
      credit = 5;
  return sum + credit;
}

void test(long n) {
  printf("%ld\n", allowed_sum(ints(n), n, 3));
  printf("%ld\n", allowed_sum(more_ints(n), n, 0));
  // More credit than anybody needs, nearly.
  printf("%ld\n", allowed_sum(ints(n), n, 40000));
  printf("%ld\n", allowed_sum(ints(n), n / 2, 40000));
}
