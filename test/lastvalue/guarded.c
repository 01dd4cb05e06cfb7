// The index of the last element that is positive: the last chunk that has one
// says which. A chunk without one says nothing.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long last_positive(const int *a, long n) {
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      where = i;
  return where;
}

void test(long n) {
  int *a = ints(n), *rare = calloc((size_t)n + 1, sizeof *rare);
  printf("%ld %ld\n", last_positive(a, n), last_positive(rare, n));
  for (long at = 0; at < n; at += n / 5 + 1) {
    rare[at] = 1;
    printf("%ld\n", last_positive(rare, n));
  }
}
