// --strategy=thread-array writes slots where a clause would do.
//
// RUN: %parfold --strategy=thread-array --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args="--strategy=thread-array"

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 7;
  // CHECK-NOT: {{^ *#.*}}reduction(
  // CHECK: omp_get_max_threads()
  // CHECK-NOT: {{^ *#.*}}reduction(
  // CHECK: #pragma omp parallel num_threads(
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
