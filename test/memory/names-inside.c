// An accumulator in memory that the loop calls by names of its own: it is stored to
// by names that mean the same behind the loop.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static int chosen = 2;

void add(long *t, const int *a, long n) {
  int k = 5;
  // CHECK: t_value += a[i] + k;
  // CHECK: t[chosen] += t_value;
  for (long i = 0; i < n; i++) {
    int k = chosen;
    t[k] += a[i] + k;
  }
  // CHECK: t_value -= a[i] * k;
  // CHECK: t[(chosen + 1)] += t_value;
  for (long i = 0; i < n; i++) {
    k = chosen + 1;
    t[k] -= a[i] * k;
  }
}

void test(long n) {
  long t[8] = {0};
  add(t, ints(n), n);
  for (int k = 0; k < 8; k++)
    printf("%ld\n", t[k]);
}
