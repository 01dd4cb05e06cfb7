// A clause on long double needs a library beside OpenMP with clang, so long
// double is summed in thread-local slots.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long double sum(const double *a, long n) {
  long double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  printf("%.18Lg\n", sum(doubles(n), n));
}
