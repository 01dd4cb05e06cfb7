// A function may read what the loop does not write.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

int weight[2] = {3, 5};
static int weighed(int x) { return x * weight[x & 1]; }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += weighed(a[i]);
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
