// A sum that is kept small by '%'. Modulo m one may reduce when one likes, in
// mathematics: in C the remainder of a negative number is negative, and which
// of two remainders comes out depends on the signs on the way.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int sum_modulo(const int *x, long n, int m) {
  int sum = 0;
  for (long i = 0; i < n; i++)
    sum = (sum + x[i]) % m;
  return sum;
}

void test(long n) {
  int *x = ints(n);
  printf("%d\n", sum_modulo(x, n, 1009));
  printf("%d\n", sum_modulo(x, n / 2, 100));
  // As many positive as negative ones.
  for (long i = 0; i < n; i++)
    x[i] -= 199;
  for (long left_out = 0; left_out < 10 && left_out < n; left_out++)
    printf("%d ", sum_modulo(x, n - left_out, 1009));
  printf("\n");
}
