// NaN neither wins nor is beaten; zeros of either sign are equal.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

#include <math.h>

long greatest(const double *a, long n) {
  long best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmax]{{$}}
  for (long i = 1; i < n; i++)
    if (a[i] > a[best])
      best = i;
  return best;
}

long last_greatest(const double *a, long n) {
  long best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmax]{{$}}
  for (long i = 1; i < n; i++)
    if (a[best] <= a[i])
      best = i;
  return best;
}

long least(const double *a, long n) {
  long best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmin]{{$}}
  for (long i = 0; i < n; i++)
    best = a[i] < a[best] ? i : best;
  return best;
}

static void all(const double *a, long n) {
  printf(" %ld %ld %ld", greatest(a, n), last_greatest(a, n), least(a, n));
}

void test(long n) {
  double *a = doubles(n);
  all(a, n);
  // A NaN at the start, at the end, and in between.
  for (long at = 0; at < n; at += n / 6 + 1) {
    double was = a[at];
    a[at] = NAN;
    all(a, n);
    a[at] = was;
  }
  for (long i = 0; i < n; i++)
    a[i] = i % 3 == 0 ? 0.0 : i % 3 == 1 ? -0.0 : NAN;
  all(a, n);
  for (long i = 0; i < n; i++)
    a[i] = NAN;
  all(a, n);
  printf("\n");
}
