// A pointer may run up to an end with "!=".
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 0;
  const int *end = a + n;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, end) schedule(static){{$}}
  for (const int *p = a; p != end; ++p)
    s += *p;
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
