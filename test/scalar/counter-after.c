// A counter declared before the loop and used after it has its final value
// there, also when no iteration runs.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 0;
  long i;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (i = 0; i < n; i++)
    s += a[i];
  return s * 1000 + i;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
