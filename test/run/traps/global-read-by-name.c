// The discount is read by its name, and its name is on the left of no
// assignment. A pointer leads to it, which the loop stores through: the next
// iterations have another discount.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

static int discount, surcharge;

static int *setting_of(char key) { return key == 'd' ? &discount : &surcharge; }

static long price_list(const int *price, long n, char key) {
  int *setting = setting_of(key);
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum += price[i] * (100L - discount) / 100;
    if (price[i] % 50 == 0)
      *setting = price[i] / 50 + 10;
  }
  return sum;
}

void test(long n) {
  const int *prices = ints(n);
  discount = surcharge = 0;
  printf("%ld\n", price_list(prices, n, 's'));
  printf("%ld %d\n", price_list(prices, n, 'd'), surcharge);
  printf("%d\n", discount);
}
