// A member of a structure that is a local variable. (A clause cannot name it.)
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct account {
  long sum;
  int count;
};

struct account enter(const int *a, long n) {
  struct account own = {5, 0};
  // CHECK: long own_sum = 0;
  // CHECK: reduction(+:own_sum)
  // CHECK: own_sum += a[i];
  // CHECK: own.sum += own_sum;
  for (long i = 0; i < n; i++)
    own.sum += a[i];
  return own;
}

void test(long n) {
  struct account own = enter(ints(n), n);
  printf("%ld %d\n", own.sum, own.count);
}
