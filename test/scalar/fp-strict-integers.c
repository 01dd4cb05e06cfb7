// --fp=strict is about floating-point accumulators: integers are summed all
// the same, whatever the terms are computed from.
//
// RUN: %parfold --fp=strict --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --parfold-args="--fp=strict"

#include "../run/program.h"

long sum(const double *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += (long)a[i];
  return s;
}

void test(long n) {
  printf("%ld\n", sum(doubles(n), n));
}
