// Products in a narrow type wrap in every iteration, in any order to the same
// value.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

unsigned char product(const unsigned *a, long n) {
  unsigned char p = 1;
  // CHECK: #pragma omp parallel for reduction(*:p) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}

void test(long n) {
  printf("%d\n", product(odds(n), n));
}
