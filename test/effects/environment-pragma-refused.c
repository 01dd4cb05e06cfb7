// A function that says that it works in a rounding mode of its caller's choice,
// or raises flags for it, does so for the thread that calls it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#pragma STDC FENV_ACCESS ON
static double third(double x) { return x / 3; }
#pragma STDC FENV_ACCESS OFF

long count(const double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'third', which works with the floating-point environment [impure-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += third(a[i]) > 1;
  return s;
}

#ifdef TWIN
static double half(double x) { return x / 2; }

long count_others(const double *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += half(a[i]) > 1;
  return s;
}
#endif
