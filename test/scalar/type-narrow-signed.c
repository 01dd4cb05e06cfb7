// A narrow signed accumulator is converted modulo 2^N in every iteration (C11
// 6.3.1.3p3, as gcc and clang define it), so the order of the terms does not
// matter.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

signed char signed_chars_of(const short *a, long n) {
  signed char s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

char chars_of(const short *a, long n) {
  char s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

short shorts_of(const short *a, long n) {
  short s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  const short *a = shorts(n);
  printf("%d %d %d\n", signed_chars_of(a, n), chars_of(a, n), shorts_of(a, n));
}
