// What is added to is not the sum, but its mirror image or a part of it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <complex.h>

double complex mirrored(const double complex *a, long n) {
  double complex s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    s = conj(s) + a[i];
  return s;
}

double complex real_only(const double complex *a, long n) {
  double complex s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    s = creal(s) + a[i];
  return s;
}

double complex horner(const double complex *a, double complex x, long n) {
  double complex s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++)
    s = s * x + a[i];
  return s;
}
