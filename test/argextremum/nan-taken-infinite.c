// After a NaN the loop takes whatever comes, an infinity too; and so it does when it
// starts with one.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2
// Twin: nan-taken-refused.c

#include "../run/program.h"
#include <math.h>

double highest(const double *a, long n, double m) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [max]{{$}}
  for (long i = 0; i < n; i++)
    if (!(a[i] <= m))
      m = a[i];
  return m;
}

float lowest(const float *a, long n, float m) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [min]{{$}}
  for (long i = 0; i < n; i++) {
    if (m <= a[i])
      continue;
    m = a[i];
  }
  return m;
}

void test(long n) {
  double *a = doubles(n);
  float *b = floats(n);
  for (long i = 0; i < n; i++) {
    a[i] = i == n / 3 ? NAN : -INFINITY;
    b[i] = i == n / 3 ? NAN : INFINITY;
  }
  printf("%a %a", highest(a, n, 5), highest(a, n, NAN));
  printf(" %a %a\n", lowest(b, n, 5), lowest(b, n, NAN));
}
