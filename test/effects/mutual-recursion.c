// So does one that comes back by way of another one.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static int is_odd(int x);
static int is_even(int x) { return x == 0 ? 1 : is_odd(x - 1); }
static int is_odd(int x) { return x == 0 ? 0 : is_even(x - 1); }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += is_even(a[i] & 15);
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
