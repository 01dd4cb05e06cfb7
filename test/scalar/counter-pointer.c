// A pointer may be the counter.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, const int *end) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, end) schedule(static){{$}}
  for (const int *p = a; p < end; p++)
    s += *p;
  return s;
}

void test(long n) {
  const int *a = ints(n);
  printf("%ld\n", sum(a, a + n));
}
