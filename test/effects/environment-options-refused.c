// Options and pragmas announce that the program works with the floating-point
// environment. Then whatever may round or raise a flag stays as it is, and the
// option is named. Integers do not care, unless they are under the pragma.
//
// RUN: %parfold --guard=none %s -- -frounding-math 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,INTEGERS -DWHAT=-frounding-math --implicit-check-not=remark: %s
// RUN: %parfold --guard=none %s -- -ffp-exception-behavior=strict 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,INTEGERS -DWHAT=-ffp-exception-behavior=strict --implicit-check-not=remark: %s
// RUN: %parfold --guard=none %s -- -ffp-exception-behavior=maytrap 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,INTEGERS -DWHAT=-ffp-exception-behavior=maytrap --implicit-check-not=remark: %s
// RUN: %parfold --guard=none %s -- -DPRAGMA 2>&1 >/dev/null | FileCheck "-DWHAT=a pragma" --implicit-check-not="remark: loop parallelized" %s
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not="not parallelized" %s

#ifdef PRAGMA
#pragma STDC FENV_ACCESS ON
#endif

double sum(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: this file works with the floating-point environment ([[WHAT]]), {{.*}} [fp-environment]{{$}}
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized:
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

// A comparison raises a flag where one side is no number.
long large(const double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: this file works with the floating-point environment ([[WHAT]]), {{.*}} [fp-environment]{{$}}
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized:
  for (long i = 0; i < n; i++)
    s += a[i] > 1;
  return s;
}

long integers(const int *a, long n) {
  long s = 0;
  // INTEGERS: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized:
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
