// A global variable can be an accumulator where the loop reads objects of
// other types only.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

double total = 0.5;

void add(const int *a, long n) {
  // CHECK: #pragma omp parallel for reduction(+:total) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    total += a[i];
}

void test(long n) {
  add(ints(n), n);
  printf("%.17g\n", total);
}
