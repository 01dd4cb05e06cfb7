// The highest price so far, and what is earned while the price is near it. A
// fall by more than a tenth sells everything: from then on the price at that
// time counts as the highest.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long earned(const int *price, long n, long *sales) {
  long sum = 0, count = 0;
  int highest = 0;
  for (long i = 0; i < n; i++) {
    if (price[i] > highest)
      highest = price[i];
    if (price[i] < highest - highest / 10) {
      count++;
      highest = price[i];
    } else {
      sum += highest - price[i];
    }
  }
  *sales = count;
  return sum;
}

void test(long n) {
  int *prices = calloc((size_t)n + 1, sizeof *prices);
  for (long i = 0; i < n; i++)
    prices[i] = 1000 + random_at(i / 20) + random_at(i) / 5;
  long sales = 0, sum = earned(prices, n, &sales);
  printf("%ld, %ld sales\n", sum, sales);
}
