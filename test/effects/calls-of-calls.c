// A function is looked into with all that it calls.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static int square(int x) { return x * x; }
static int cube(int x) { return square(x) * x; }
static int sum_of_powers(int x) { return x % 10 + square(x % 10) + cube(x % 10); }
static int for_positives(int x) { return x < 0 ? 0 : sum_of_powers(x); }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += for_positives(a[i]);
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
