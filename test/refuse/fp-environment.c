// Rounding mode and exception flags belong to a thread: a file that sets or
// reads them keeps its floating-point loops. Integers do not care.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

int fesetround(int);

void round_up(void) { fesetround(0x800); }

double sum(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: this file works with the floating-point environment (fesetround), which other threads do not share [fp-environment]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

// Conversions round, too, and comparisons of NaN raise a flag.
long count(const double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: this file works with the floating-point environment (fesetround), which other threads do not share [fp-environment]{{$}}
  for (long i = 0; i < n; i++)
    s += (float)a[i] > 1;
  return s;
}

double rint(double) __attribute__((const));

long nearest(const double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: this file works with the floating-point environment (fesetround), which other threads do not share [fp-environment]{{$}}
  for (long i = 0; i < n; i++)
    s += (long)rint(a[i]);
  return s;
}

#ifdef TWIN
long sum_of_integers(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
#endif
