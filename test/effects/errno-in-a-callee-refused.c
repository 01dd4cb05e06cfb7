// This file does: each thread has its own.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <errno.h>
#include <math.h>

static double root(double x) { return sqrt(x < 300 ? x : -x); }

long fold(const double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [errno-observed]{{$}}
  for (long i = 0; i < n; i++)
    s += root(a[i]) < 10;
  return errno ? -1 : s;
}
