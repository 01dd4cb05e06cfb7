// A static variable may count if no function looks at it.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static long i;
static long squared(long x) { return x * x; }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (i = 0; i < n; i++)
    s += a[i] * squared(i);
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
  printf("%ld\n", i);
}
