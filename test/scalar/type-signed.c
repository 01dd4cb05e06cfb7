// Every signed integer type from int up can be summed.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

int ints_of(const int *a, long n) {
  int s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long longs_of(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long long long_longs_of(const int *a, long n) {
  long long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  const int *a = ints(n);
  printf("%d %ld %lld\n", ints_of(a, n), longs_of(a, n), long_longs_of(a, n));
}
