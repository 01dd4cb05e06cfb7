// The sum of a series. The term is not a function of the index: it is the last
// term times a factor, and begins anew when it has become too small to matter.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static double series(const unsigned char *x, long n) {
  double sum = 0, term = 1;
  for (long i = 0; i < n; i++) {
    sum += term;
    term *= (x[i] + 1) / 2048.0;
    if (term < 1e-12)
      term = 1 + term;
  }
  return sum;
}

void test(long n) {
  const unsigned char *x = bytes(n);
  printf("%.17g\n", series(x, n));
  printf("%.17g\n", series(x, n / 2));
  if (n > 5)
    printf("%.17g\n", series(x + 5, n - 5));
}
