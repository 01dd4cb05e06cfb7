// The attribute 'annotate' says the same as a comment, and goes with the function
// through macros and headers.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2 --cflags=-Wno-attributes

#include "../run/program.h"

#define SAYS(Words) __attribute__((annotate("parfold: " Words)))

SAYS("const") __attribute__((weak)) int weight(int x);
int first_of(const int *a) SAYS("pure, reads(a)");

int weight(int x) { return x * 3 + 1; }

__attribute__((weak)) int first_of(const int *a) { return a[0]; }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += weight(a[i]);
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += first_of(&a[i]);
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
