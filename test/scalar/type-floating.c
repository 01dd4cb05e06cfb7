// Both floating types can be summed, in themselves and in the wider one.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2 --tolerance=1e-3

#include "../run/program.h"

float floats_of(const float *a, long n) {
  float s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

double doubles_of(const float *a, long n) {
  double s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  const float *a = floats(n);
  printf("%.9e %.17g\n", (double)floats_of(a, n), doubles_of(a, n));
}
