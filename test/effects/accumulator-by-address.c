// A short function is read like a part of the loop: it adds to the variable that its
// argument points to.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static void add(long *sum, int x) { *sum += x; }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    add(&s, a[i]);
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
