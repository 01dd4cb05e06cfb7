// Flags share a thread-local array with folds that need one.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=1

#include "../run/program.h"

double highest(const double *a, long n, double limit, int *ok, int *status) {
  double best = 0;
  int fine = 1, code = 7;
  // CHECK: slot[thread].best = best;{{$}}
  // CHECK: slot[thread].fine = fine;{{$}}
  // CHECK: fine = fine && slot[thread].fine;{{$}}
  // CHECK: code_value = code_value || slot[thread].code_value;{{$}}
  // CHECK: if (code_value){{$}}
  // CHECK-NEXT: code = -5;{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > best)
      best = a[i];
    if (a[i] > limit)
      fine = 0;
    if (a[i] > 2 * limit)
      code = -5;
  }
  *ok = fine;
  *status = code;
  return best;
}

void test(long n) {
  const double *a = doubles(n);
  for (double x = 50; x < 160; x += 30) {
    int ok, status;
    double best = highest(a, n, x, &ok, &status);
    printf("%a %d %d\n", best, ok, status);
  }
}
