// A member beside bit-fields is accumulated like any other.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct account {
  unsigned kind : 3;
  unsigned sum;
};

unsigned enter(const unsigned *a, long n) {
  struct account own = {1, 5};
  // CHECK: unsigned int own_sum = 0;
  // CHECK: own_sum += a[i] * own.kind;
  for (long i = 0; i < n; i++)
    own.sum += a[i] * own.kind;
  return own.sum;
}

void test(long n) {
  printf("%u\n", enter(unsigneds(n), n));
}
