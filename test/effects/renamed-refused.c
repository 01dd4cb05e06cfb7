// A library function's name says nothing if the linker gets another one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: %s

#include <math.h>

#ifdef TWIN
#define BY(NAME)
#else
#define BY(NAME) __asm__(NAME)
#endif

double fmax(double, double) BY("my_fmax");

double greatest(const double *a, long n) {
  double m = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [max]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    m = fmax(m, a[i]);
  return m;
}

// Also behind the library's header.
double sqrt(double) BY("my_sqrt");
#ifndef TWIN
#pragma redefine_extname exp my_exp
#endif

double roots(const double *a, long n) {
  double s = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'sqrt', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += sqrt(a[i]);
  return s;
}

double powers(const double *a, long n) {
  double s = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'exp', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += exp(a[i]);
  return s;
}
