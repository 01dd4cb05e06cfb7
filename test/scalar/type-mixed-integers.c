// The accumulator may be narrower, wider or of other signedness than the
// terms, as long as all are integers: conversions between them are modulo
// 2^N.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

int narrowed(const long *a, long n) {
  int s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

unsigned long widened(const signed char *a, long n) {
  unsigned long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

unsigned reinterpreted(const int *a, long n) {
  unsigned s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  const long *a = longs(n);
  printf("%d %lu %u\n", narrowed(a, n), widened(schars(n), n), reinterpreted(ints(n), n));
}
