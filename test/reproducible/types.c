// Every type that rounds is done in blocks: sums and products of float, long
// double, complex numbers, and what is rounded to float in every iteration.
//
// RUN: %parfold --fp=reproducible --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=clause --implicit-check-not=array %s
// RUN: %check-same-result %s --parfold-args=--fp=reproducible --same-bits --expect-rewritten=5 --tolerance=1e-4

#include "../run/program.h"
#include <complex.h>

float sum_float(const float *a, long n) {
  float s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} fixed blocks [sum]
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

float sum_rounded(const double *a, long n) {
  float s = 1;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} fixed blocks [sum]
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long double sum_long(const double *a, long n) {
  long double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} fixed blocks [sum]
  for (long i = 0; i < n; i++)
    s -= a[i];
  return s;
}

double product(const double *a, long n) {
  double p = 3;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} fixed blocks [product]
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}

double sum_complex(const double *a, long n) {
  _Complex double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} fixed blocks [sum]
  for (long i = 0; i < n; i++)
    s += a[i] + 2;
  return creal(s);
}

void test(long n) {
  float *f = floats(n);
  double *d = doubles(n), *p = factors(n);
  printf("%a %a %La\n", sum_float(f, n), sum_rounded(d, n), sum_long(d, n));
  printf("%a %a\n", product(p, n), sum_complex(d, n));
  free(f);
  free(d);
  free(p);
}
