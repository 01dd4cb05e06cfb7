// 'add' is a static inline helper of three lines and returns its arguments'
// sum, or nearly: a value like the one before, within five, is an echo, and is
// not added. Which value was 'before' is kept in a static variable.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static inline long add(long sum, int value) {
  static int heard = -1000;
  if (abs(value - heard) <= 5)
    return sum;
  heard = value;
  return sum + value;
}

static long total(const int *value, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum = add(sum, value[i] / 10);
  return sum;
}

void test(long n) {
  const int *values = ints(n);
  printf("%ld\n", total(values, n));
  printf("%ld\n", total(values + n / 3, n - n / 3));
}
