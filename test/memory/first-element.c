// All others are added to the first element, which they are not.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void gather(long *a, long n) {
  // CHECK: long a_value = 0;
  // CHECK: a_value += a[i];
  // CHECK: a[0] += a_value;
  for (long i = 1; i < n; i++)
    a[0] += a[i];
}

void test(long n) {
  long *a = longs(n);
  gather(a, n);
  printf("%ld %ld\n", a[0], n > 1 ? a[1] : 0);
}
