// The sum is a double, and doubles are added. But the new sum goes through
// float in every iteration, which drops half of its digits: small terms vanish
// beside a large sum, and would not vanish beside a thread's small one.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// As an older program computed it, whose variable was a float.
static double sum_of_rates(const int *rate, double start, long n) {
  double sum = start;
  for (long i = 0; i < n; i++)
    sum = (float)(sum + rate[i] * 1e-3);
  return sum;
}

void test(long n) {
  const int *rates = ints(n);
  printf("%.17g\n", sum_of_rates(rates, 0, n));
  // Beside this, no term is more than a third of a float's last digit.
  printf("%.17g\n", sum_of_rates(rates, 67108864, n));
  printf("%.17g\n", sum_of_rates(rates, 16777216, n));
  printf("%.17g\n", sum_of_rates(rates, -16777216, n / 2));
  printf("%.17g\n", sum_of_rates(rates, 1e9, n));
}
