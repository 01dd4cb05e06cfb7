// A function that calls itself does what its body does.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static int digits(int x) { return x == 0 ? 0 : 1 + digits(x / 10); }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += digits(a[i]);
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
