// A chain of factors around the accumulator is a product.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

unsigned product(const unsigned *a, long n) {
  unsigned p = 1;
  // CHECK: #pragma omp parallel for reduction(*:p) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    p = 3 * (p * a[i]) * 5;
  return p;
}

void test(long n) {
  printf("%u\n", product(odds(n), n));
}
