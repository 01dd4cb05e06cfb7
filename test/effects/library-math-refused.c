// Those that may set errno, in a file that reads it.
//
// RUN: %parfold --guard=none --print=source %s -- -D_GNU_SOURCE 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <errno.h>
#include <math.h>
#include <stdlib.h>

int failed(void) { return errno; }


long one(const double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'atan' may set errno, and this file reads errno [errno-observed]{{$}}
  for (long i = 0; i < n; i++)
    s += atan(a[i]) < 1;
  return s;
}

long variant(const float *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'log2f' may set errno, and this file reads errno [errno-observed]{{$}}
  for (long i = 0; i < n; i++)
    s += log2f(a[i]) < 1;
  return s;
}

long wide_variant(const long double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'lrintl' may set errno, and this file reads errno [errno-observed]{{$}}
  for (long i = 0; i < n; i++)
    s += lrintl(a[i]) < 1;
  return s;
}

long extension(const double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'j0' may set errno, and this file reads errno [errno-observed]{{$}}
  for (long i = 0; i < n; i++)
    s += j0(a[i]) < 1;
  return s;
}

long no_math(const char *const *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'strtol' may set errno, and this file reads errno [errno-observed]{{$}}
  for (long i = 0; i < n; i++)
    s += strtol(a[i], NULL, 10);
  return s;
}
