// Functions and comparisons differ where a NaN is, and the best of a float is not
// that of the doubles it passes through.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <math.h>

double mixed(const double *a, long n) {
  double m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++) {
    m = fmax(m, a[i]);
    if (a[i] > m)
      m = a[i];
  }
  return m;
}

double both(const double *a, long n) {
  double m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++)
    m = fmin(fmax(m, a[i]), 100);
  return m;
}

float rounded(const double *a, long n) {
  float m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    m = fmax(m, a[i]);
  return m;
}

double of_itself(const double *a, long n) {
  double m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    m = fmax(m, m * a[i]);
  return m;
}

void perhaps(const double *restrict a, long n, double *restrict m) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      *m = fmax(*m, a[i]);
}
