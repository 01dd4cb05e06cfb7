// What decides whether an iteration leaves may be computed from a variable of
// the iteration, whose declaration then belongs to the question.
//
// Twin: folds-until-refused.c
//
// RUN: %parfold --guard=none --assume-readable --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--assume-readable --may-stay

#include "marked.h"

long before(const int *a, long n, int limit) {
  long sum = 0;
  // CHECK: for (long i = from; i < to; i++) {
  // CHECK-NEXT: int twice = a[i] * 2;
  // CHECK-NEXT: if (twice > limit)
  for (long i = 0; i < n; i++) {
    int twice = a[i] * 2;
    if (twice > limit)
      break;
    sum += twice + i;
  }
  return sum;
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), n, 9);
    printf("%ld ", before(a, n, 17));
    free(a);
  }
  printf("\n");
}
