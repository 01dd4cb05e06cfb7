// A global variable may be among the elements.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: overlap-refused.c

#include "../run/program.h"

long total;

void add(const long *a, long n) {
  // CHECK: (size_t)(&total + 1) <= (size_t)a || (size_t)(a + n) <= (size_t)&total
  // CHECK: reduction(+:total)
  for (long i = 0; i < n; i++)
    total += a[i];
}

void test(long n) {
  total = 3;
  add(longs(n), n);
  printf("%ld\n", total);
  add(&total, 1);
  printf("%ld\n", total);
}
