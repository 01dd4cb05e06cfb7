// One variable for all iterations is left with the last one's result.
//
// RUN: %parfold --guard=none --print=source %s -- -D_GNU_SOURCE 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <math.h>

double whole;

long global(const double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++)
    s += modf(a[i], &whole) < 0.5;
  return s;
}

long by_parameter(const double *a, int *restrict exponent, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++)
    s += frexp(a[i], exponent) > 0.75;
  return s;
}

double second_of_two(const double *a, long n) {
  double s = 0, cosine = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    double sine;
    sincos(a[i], &sine, &cosine);
    s += sine;
  }
  return s + cosine;
}
