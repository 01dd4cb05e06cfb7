// A file that reads errno keeps its loops in one thread only where something may set
// errno.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck --check-prefix=CHECK %s
// RUN: %parfold --guard=none --print=source %s -- -fno-math-errno | FileCheck --check-prefixes=CHECK,FAST %s
// RUN: %check-same-result %s --expect-rewritten=1
// RUN: %check-same-result %s --expect-rewritten=2 --cflags=-fno-math-errno

#include "../run/program.h"

#include <errno.h>
#include <math.h>

long rounds(const double *a, const double *b, long n) {
  long s = 0;
  // CHECK-LABEL: long rounds(
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    s += (long)(floor(a[i]) + ceil(a[i]) + trunc(b[i]) + round(b[i]) + rint(a[i]));
    s += (long)(nearbyint(a[i]) + fabs(a[i]) + fmax(a[i], b[i]) + fmin(a[i], b[i]));
    s += (long)(copysign(a[i], -1) + floorf((float)a[i]) + (double)fabsl(b[i]));
    s += (long)cbrt(a[i]) + (nan("") == a[i]) + isnan(b[i]) + isfinite(a[i]);
  }
  return s;
}

long computes(const double *a, const double *b, long n) {
  long s = 0;
  // FAST-LABEL: long computes(
  // FAST: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    s += (long)(sqrt(a[i]) + hypot(a[i], b[i]) + log(a[i]) + 100 * sin(a[i]));
    s += (long)(powf((float)a[i], 2) + (float)fmod(a[i], 3) + 100 * atan(b[i]));
    s += lround(a[i]) + llrintf((float)b[i]) + ilogb(a[i]) + (long)ldexp(a[i], 3);
  }
  return s;
}

void test(long n) {
  errno = 0;
  printf("%ld\n", rounds(doubles(n), more_doubles(n), n));
  printf("%ld\n", computes(doubles(n), more_doubles(n), n));
  printf("%d\n", errno);
}
