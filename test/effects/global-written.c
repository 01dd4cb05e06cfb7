// A function may write to a global array, if every iteration has an element of its
// own.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static int seen[200000];
static int note(long i, int x) {
  seen[i] = x;
  return x > 0;
}

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += note(i, a[i]);
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
  for (long i = 0; i < n; i++)
    printf("%d\n", seen[i]);
}
