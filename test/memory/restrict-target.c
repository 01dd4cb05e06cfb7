// What a restrict pointer is written through is reached by it only (C11 6.7.3.1):
// nothing is compared.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void add(long *restrict sum, const long *a, const int *place, long n) {
  // CHECK-NOT: ||
  // CHECK: #pragma omp parallel for reduction(+:sum_value)
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}

void test(long n) {
  long sum = 5;
  int *place = ints(n);
  for (long i = 0; i < n; i++)
    place[i] = random_at(i) % n;
  add(&sum, longs(n), place, n);
  printf("%ld\n", sum);
}
