// Every iteration sets the variable, so that the last one is sure to have done
// so: 'lastprivate' beside the clause of a sum.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum_and_last(const int *a, long n) {
  long sum = 0, last = 5;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value, sum]{{$}}
  for (long i = 0; i < n; i++) {
    last = a[i] * 3L;
    sum += last;
  }
  return sum + last;
}

void test(long n) { printf("%ld\n", sum_and_last(ints(n), n)); }
