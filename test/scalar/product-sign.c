// A product of signs in a signed type.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

int product(const int *a, long n) {
  int p = 5;
  // CHECK: #pragma omp parallel for reduction(*:p) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}

void test(long n) {
  printf("%d\n", product(signs(n), n));
}
