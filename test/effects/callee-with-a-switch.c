// It may have a switch, and return from all of it.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --cflags=-Wno-implicit-fallthrough

#include "../run/program.h"

static int worth(int x) {
  switch (x % 5) {
  case 0:
    return 1;
  case 1:
  case 2:
    x++;
  case 3:
    return x & 7;
  default:
    break;
  }
  return -1;
}

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += worth(a[i]);
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
