// "c ? (s += x) : (s -= y)" is "if" and "else" as an expression.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    a[i] > 0 ? (s += a[i]) : (s -= 1);
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
