// Elements at distances in bytes: what tells which ones is read all the same, so
// the variable that counts them is computed in each iteration.
//
// RUN: %parfold --guard=none --print=verdict %s -- 2>/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 0;
  int k = 3;
  // CHECK: [[@LINE+4]]:3: legal
  // CHECK-NEXT: i: counter
  // CHECK-NEXT: s: accumulator, sum under +
  // CHECK-NEXT: k: induction, +1
  for (long i = 0; i < n; i++) {
    k += 1;
    s += *(const int *)((const char *)a + 4 * (k - 4));
  }
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
