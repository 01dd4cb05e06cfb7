// Sums of floating-point numbers: what is stored may differ in the last bits.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

double energies(const double *restrict a, double *restrict out, long n) {
  double s = 0, e = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan, sum]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    out[i] = s;
    e += s * s;
  }
  return e + s;
}

void test(long n) {
  double *out = doubles(n), e = energies(doubles(n), out, n), mix = 0;
  for (long i = 0; i < n; i++)
    mix += out[i] / (double)(i + 1);
  printf("%.12e %.12e\n", e, mix);
}
