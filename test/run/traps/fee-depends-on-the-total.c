// Only one statement in the loop touches the total, and it adds. But the fee it
// subtracts comes from a function that reads the total as well: customers pay
// less once they have paid enough.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long paid;

static int fee(int order) {
  if (paid > 1000)
    return order / 50;
  return order / 10 + 2;
}

static void pay_all(const unsigned char *order, long n) {
  for (long i = 0; i < n; i++)
    paid += order[i] - fee(order[i]);
}

void test(long n) {
  const unsigned char *orders = bytes(n);
  paid = 0;
  pay_all(orders, n);
  printf("%ld\n", paid);
  paid = -5000;
  pay_all(orders, n);
  printf("%ld\n", paid);
}
