// A variable of the file can be an accumulator where nothing in the file takes
// its address: then no pointer that the loop reads through can point to it.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static double total = 0.5;

void add(const int *a, long n) {
  // CHECK: #pragma omp parallel for reduction(+:total) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    total += a[i];
}

void test(long n) {
  add(ints(n), n);
  printf("%.17g\n", total);
}
