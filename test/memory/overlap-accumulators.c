// Two accumulators behind pointers may be one.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: overlap-refused.c

#include "../run/program.h"

void add(long *odd, long *even, const int *a, long n) {
  // CHECK: (size_t)odd + sizeof *odd <= (size_t)even || (size_t)even + sizeof *even <= (size_t)odd
  // CHECK: reduction(+:{{odd_value, even_value|even_value, odd_value}})
  for (long i = 0; i < n; i++)
    if (a[i] % 2)
      *odd += a[i];
    else
      *even -= a[i];
}

void test(long n) {
  long one = 1, two = 2;
  add(&one, &two, ints(n), n);
  printf("%ld %ld\n", one, two);
  add(&one, &one, ints(n), n);
  printf("%ld %ld\n", one, two);
}
