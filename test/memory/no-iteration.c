// A loop that does not run stores nothing, even if every iteration would: without
// elements there is no sum either.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: pointee-refused.c

#include "../run/program.h"

void add(long *sum, const int *a, long n) {
  // CHECK: if (n > 0
  // CHECK: *sum += sum_value;
  for (long i = 0; i < n; i++)
    *sum += a[i];
}

void test(long n) {
  long sum = 1;
  add(NULL, NULL, 0);
  add(NULL, NULL, -n);
  add(&sum, ints(n), n);
  printf("%ld\n", sum);
}
