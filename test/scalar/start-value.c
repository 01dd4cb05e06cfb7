// What the accumulator holds before the loop counts once, not once per
// thread.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2

#include "../run/program.h"

long sum(const int *a, long n, long s) {
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

unsigned product(const unsigned *a, long n, unsigned p) {
  // CHECK: #pragma omp parallel for reduction(*:p) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}

void test(long n) {
  printf("%ld %u\n", sum(ints(n), n, 1000000007), product(odds(n), n, 12345));
}
