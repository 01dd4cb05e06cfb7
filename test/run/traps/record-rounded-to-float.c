// The maximum of doubles is kept as a float, and rounded down or up whenever
// there is a new one. One that was rounded up is not beaten by its neighbours.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static float rounded_record(const double *x, long n, long *changes) {
  float m = 0;
  long count = 0;
  for (long i = 0; i < n; i++)
    if (x[i] > m) {
      m = (float)x[i];
      count++;
    }
  *changes = count;
  return m;
}

void test(long n) {
  double *x = doubles(n);
  long changes = 0;
  float m = rounded_record(x, n, &changes);
  printf("%a %ld\n", (double)m, changes);
  for (long i = 0; i < n; i++)
    x[i] = 1 + 1e-9 * (double)i;
  m = rounded_record(x, n, &changes);
  printf("%a %ld\n", (double)m, changes);
}
