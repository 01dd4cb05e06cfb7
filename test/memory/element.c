// An element is an accumulator if its subscript is the same in every iteration.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void add(long *restrict sum, long k, const int *a, long n) {
  // CHECK: long sum_value = 0;
  // CHECK: sum_value += a[i];
  // CHECK: sum[k + 1] += sum_value;
  for (long i = 0; i < n; i++)
    sum[k + 1] += a[i];
}

void test(long n) {
  long sum[4] = {1, 2, 3, 4};
  for (long k = -1; k < 3; k++)
    add(sum, k, ints(n), n);
  printf("%ld %ld %ld %ld\n", sum[0], sum[1], sum[2], sum[3]);
}
