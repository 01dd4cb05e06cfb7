// A minimum by a conditional expression.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

double find(const double *a, long n, double best) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [min]{{$}}
  for (long i = 0; i < n; i++)
    best = a[i] < best ? a[i] : best;
  return best;
}

void test(long n) {
  printf("%a\n", find(doubles(n), n, 1e9));
}
