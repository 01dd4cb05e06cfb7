// Thread-local slots hold all accumulators of a loop.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct sums {
  long double a, b;
};

struct sums sum(const double *a, const double *b, long n) {
  long double s = 0.5L, t = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [sum]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    t -= b[i];
  }
  return (struct sums){s, t};
}

void test(long n) {
  struct sums s = sum(doubles(n), more_doubles(n), n);
  printf("%.18Lg %.18Lg\n", s.a, s.b);
}
