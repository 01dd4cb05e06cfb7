// Downwards, by a loop that is none of OpenMP's: the last one is the first of
// the array.
//
// Twin: guarded-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long first_negative(const int *a, long n) {
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value]{{$}}
  while (n-- > 0)
    if (a[n] < 0)
      where = n;
  return where;
}

void test(long n) { printf("%ld\n", first_negative(ints(n), n)); }
