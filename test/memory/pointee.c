// What a pointer points to is accumulated in a stand-in, and stored once.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void add(double *out, const int *a, long n) {
  // CHECK: double out_value = 0;
  // CHECK-NEXT: #pragma omp parallel for reduction(+:out_value)
  // CHECK-NEXT: for (long i = 0; i < n; i++)
  // CHECK-NEXT: out_value += a[i];
  // CHECK-NEXT: *out += out_value;
  for (long i = 0; i < n; i++)
    *out += a[i];
}

void test(long n) {
  double out = 0.5;
  add(&out, ints(n), n);
  printf("%.17g\n", out);
}
