// Every unsigned integer type from unsigned int up can be summed, modulo its
// range.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

unsigned unsigneds_of(const unsigned *a, long n) {
  unsigned s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

unsigned long longs_of(const unsigned *a, long n) {
  unsigned long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

unsigned long long long_longs_of(const unsigned *a, long n) {
  unsigned long long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  const unsigned *a = unsigneds(n);
  printf("%u %lu %llu\n", unsigneds_of(a, n), longs_of(a, n), long_longs_of(a, n));
}
