// Adds up the elements of a message. A padding element says that one less
// follows than was announced: the bound is a parameter, and the loop changes it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long sum_of_message(const int *x, long n, long *length) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum += x[i];
    if (x[i] % 16 == 0)
      n--;
  }
  *length = n;
  return sum;
}

void test(long n) {
  long length = 0, sum = sum_of_message(ints(n), n, &length);
  printf("%ld of %ld\n", sum, length);
  sum = sum_of_message(more_ints(n), n, &length);
  printf("%ld of %ld\n", sum, length);
  sum = sum_of_message(ints(n), n / 2, &length);
  printf("%ld of %ld\n", sum, length);
}
