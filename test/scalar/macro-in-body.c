// The body may use macros: it stays as it is written.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

#define ABS(x) ((x) < 0 ? -(x) : (x))
#define ADD(x, y) ((x) += (y))

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    ADD(s, ABS(a[i]));
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
