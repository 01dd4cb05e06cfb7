// Kahan's summation: what an addition rounds off is kept, and taken from the
// next term. 'lost' is no second sum and no temporary; with large terms that
// cancel, it is the whole result.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static double compensated(const double *x, long n) {
  double sum = 0, lost = 0;
  for (long i = 0; i < n; i++) {
    double term = x[i] - lost;
    double next = sum + term;
    lost = (next - sum) - term;
    sum = next;
  }
  return sum;
}

void test(long n) {
  double *x = doubles(n);
  printf("%.17g\n", compensated(x, n));
  // A large number on one side and its negative on the other.
  if (n > 2) {
    x[0] = 1e17;
    x[n - 1] = -1e17;
  }
  printf("%.17g\n", compensated(x, n));
}
