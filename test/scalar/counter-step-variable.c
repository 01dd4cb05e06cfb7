// The step may be a variable that the loop does not change; where it is not
// positive, the original loop runs.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, long n, long step) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n, step) schedule(static){{$}}
  for (long i = 0; i < n; i += step)
    s += a[i];
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n, 3));
}
