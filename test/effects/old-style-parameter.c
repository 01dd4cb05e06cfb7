// A parameter without a prototype, of a type that needs no conversion.
//
// RUN: %parfold --guard=none --print=source %s -- -std=c11 | FileCheck %s
// RUN: %check-same-result --cflags=-Wno-deprecated-non-prototype %s

#include "../run/program.h"

static int same(x) int x;
{ return x; }

int fold(const unsigned char *a, long n) {
  int s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s = same(s + a[i]);
  return s;
}

void test(long n) {
  printf("%d\n", fold(bytes(n), n));
}
