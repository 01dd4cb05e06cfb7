// A member of a union is accumulated if the others are left alone.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

union number {
  long whole;
  unsigned char byte[sizeof(long)];
};

void add(union number *restrict to, const union number *a, long n) {
  // CHECK: long to_whole = 0;
  // CHECK: to_whole += a[i].whole + a[i].byte[0];
  // CHECK: to->whole += to_whole;
  for (long i = 0; i < n; i++)
    to->whole += a[i].whole + a[i].byte[0];
}

void test(long n) {
  union number sum = {3};
  add(&sum, (union number *)longs(n), n);
  printf("%ld\n", sum.whole);
}
