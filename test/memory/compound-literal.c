// A compound literal in front of the loop is an array like any other, and one in the
// body is a value.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct pair {
  int x, y;
};

long weigh(const int *a, long n) {
  long s = 0;
  const int *weight = (const int[]){1, 2, 4, 8};
  // CHECK: #pragma omp parallel for reduction(+:s)
  for (long i = 0; i < n; i++) {
    struct pair p = (struct pair){a[i], weight[i & 3]};
    s += (long)p.x * p.y;
  }
  return s;
}

void test(long n) {
  printf("%ld\n", weigh(ints(n), n));
}
