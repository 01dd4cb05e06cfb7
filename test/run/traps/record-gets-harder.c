// A maximum that is raised by a half in every iteration: how often depends on
// when it was found.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <math.h>

static float raised(const float *x, long n) {
  float m = 0;
  for (long i = 0; i < n; i++)
    m = fmaxf(m, x[i]) - 0.5f;
  return m;
}

void test(long n) {
  printf("%a\n", (double)raised(floats(n), n));
}
