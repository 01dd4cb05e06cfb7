// Members of one structure are accumulators of their own.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct account {
  long sum;
  int count;
};

void enter(struct account *to, const int *a, long n) {
  // CHECK: long to_sum = 0;
  // CHECK-NEXT: int to_count = 0;
  // CHECK-NEXT: #pragma omp parallel for reduction(+:to_sum, to_count)
  // CHECK: to_sum += a[i];
  // CHECK-NEXT: to_count++;
  // CHECK: to->sum += to_sum;
  // CHECK-NEXT: to->count += to_count;
  for (long i = 0; i < n; i++) {
    to->sum += a[i];
    to->count++;
  }
}

void test(long n) {
  struct account own = {5, 7};
  enter(&own, ints(n), n);
  printf("%ld %d\n", own.sum, own.count);
}
