// One place may be spelled in several ways; each of them is replaced.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct account {
  long sum;
  int count;
};

void enter(struct account *to, const int *a, const int *b, long n) {
  // CHECK: to_sum += a[i];
  // CHECK-NEXT: to_sum{{\)?}} -= b[i];
  // CHECK-NEXT: to_sum = to_sum + 1;
  // CHECK-NEXT: to_sum++;
  for (long i = 0; i < n; i++) {
    to->sum += a[i];
    ((*to).sum) -= b[i];
    to[0].sum = to->sum + 1;
    (&to[0])->sum++;
  }
}

void test(long n) {
  struct account own = {5, 7};
  enter(&own, ints(n), more_ints(n), n);
  printf("%ld %d\n", own.sum, own.count);
}
