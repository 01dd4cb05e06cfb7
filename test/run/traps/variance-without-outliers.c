// Welford's method: count, mean and squared distances in one pass. Elements too
// far from the mean so far are left out, and with them what they would have
// done to the mean that the next ones are compared with.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct moments {
  long count;
  double mean, squares;
};

static struct moments moments_of(const double *x, long n) {
  struct moments m = {0, 0, 0};
  for (long i = 0; i < n; i++) {
    double distance = x[i] - m.mean;
    if (m.count > 10 && distance * distance * (double)m.count > 2 * m.squares)
      continue;
    m.count++;
    m.mean += distance / (double)m.count;
    m.squares += distance * (x[i] - m.mean);
  }
  return m;
}

void test(long n) {
  struct moments m = moments_of(doubles(n), n);
  printf("%ld %.17g %.17g\n", m.count, m.mean, m.squares);
  m = moments_of(more_doubles(n), n);
  printf("%ld %.17g %.17g\n", m.count, m.mean, m.squares);
}
