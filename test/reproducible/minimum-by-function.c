// Of two zeros fmin() may return either. In blocks it is the same one for all
// teams.
//
// RUN: %parfold --fp=reproducible --guard=none %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--fp=reproducible --same-bits
// Twin: types-refused.c

#include "../run/program.h"
#include <math.h>

double least(const double *a, long n) {
  double best = 1e300;
  // CHECK: remark: loop parallelized: 'best' is a minimum, fixed blocks [min]
  for (long i = 0; i < n; i++)
    best = fmin(best, a[i]);
  return best;
}

void test(long n) {
  double *a = doubles(n);
  printf("%a\n", least(a, n));
  free(a);
}
