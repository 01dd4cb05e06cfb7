// A real number that is set where a condition holds is no flag, which would be 1.
//
// Twin: conditional-operator-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

double set(const int *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: 's' is a last value, {{.*}} [last-value]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] % 1000 == 3)
      s = 1.5;
  return s;
}

void test(long n) { printf("%a\n", set(ints(n), n)); }
