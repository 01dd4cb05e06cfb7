// A balance with one percent of interest in every step, and a deposit. Products
// and sums could be split up; but only whole cents are paid, and what is cut
// off in a step depends on the balance in that step.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int balance_after(const int *deposit, long n) {
  int balance = 0;
  for (long i = 0; i < n; i++) {
    balance = (int)(balance * 1.01) + deposit[i];
    // Nine parts of ten are moved elsewhere; so are debts.
    if (abs(balance) > 1000000)
      balance /= 10;
  }
  return balance;
}

void test(long n) {
  printf("%d\n", balance_after(ints(n), n));
  printf("%d\n", balance_after(ints(n), n / 2));
  printf("%d\n", balance_after(more_ints(n), n / 2));
  printf("%d\n", balance_after(more_ints(n), n));
}
