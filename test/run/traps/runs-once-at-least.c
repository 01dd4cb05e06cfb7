// A sum over n elements, written with 'do'. It reads the first element before it
// asks whether there is one: for n = 0 the result is that element, and not 0.
// Where the sum is negative in the end, it goes on past the end, to a sentinel.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long sum_with_header(const int *x, long n) {
  long sum = 0, i = 0;
  do {
    sum += x[i];
    i++;
  } while (i < n || (sum < 0 && x[i] != 0));
  return sum;
}

void test(long n) {
  int *x = ints(n + 3);
  x[0] = 19;
  x[n + 2] = 0;
  printf("%ld\n", sum_with_header(x, n));
  x[0] = -1000000;
  printf("%ld\n", sum_with_header(x, n / 2));
  x[n] = 0;
  printf("%ld\n", sum_with_header(x, n));
}
