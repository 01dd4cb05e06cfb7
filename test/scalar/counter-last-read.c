// A counter that is only known after the loop by its final value: the
// function returns it.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long past(const int *a, long n, long *sum) {
  long s = 0, i;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (i = 10; i < n; i += 7)
    s += a[i];
  *sum = s;
  return i;
}

void test(long n) {
  long s, i = past(ints(n), n, &s);
  printf("%ld %ld\n", s, i);
}
