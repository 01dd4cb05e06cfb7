// A narrow unsigned accumulator wraps in every iteration, and sums modulo 2^N
// do so in any order.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2

#include "../run/program.h"

unsigned char chars_of(const unsigned *a, long n) {
  unsigned char s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

unsigned short shorts_of(const unsigned *a, long n) {
  unsigned short s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  const unsigned *a = unsigneds(n);
  printf("%d %d\n", chars_of(a, n), shorts_of(a, n));
}
