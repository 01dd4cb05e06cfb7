// A counter of type short counts up to a bound of its type.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --parfold-args="--min-trips=100"

#include "../run/program.h"

long sum(const int *a, short n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (short i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), (short)(n < 30000 ? n : 30000)));
}
