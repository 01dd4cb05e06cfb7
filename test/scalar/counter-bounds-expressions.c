// Both bounds may be expressions of values that the loop does not change.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, long n, long low) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n, low) schedule(static){{$}}
  for (long i = n / 2 + low; i < 2 * n - (n - 1); i++)
    s += a[i];
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n, 1));
}
