// A pointer counter declared before the loop has its final value after it.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 0;
  const int *end = a + n, *p;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, end) schedule(static){{$}}
  for (p = a; p < end; p += 2)
    s += *p;
  return s * 10 + (p - end);
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n & ~1L));
}
