// 'current' is assigned in every iteration before anything uses it, like a
// temporary. But it is a global variable, and the function reads it by name: a
// private copy would not reach it, and without one the threads share it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int current;
static const int tax[4] = {0, 7, 19, 25};

static long gross_price(void) {
  return current + current * (long)tax[current & 3] / 100;
}

static long gross_sum(const int *price, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    current = price[i];
    sum += gross_price();
  }
  return sum;
}

void test(long n) {
  current = 1;
  printf("%ld\n", gross_sum(ints(n), n));
  printf("%d\n", current);
}
