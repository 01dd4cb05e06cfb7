// A greatest value, and its place, may be accumulated in memory, too.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct record {
  int best;
  long where;
};

void find(struct record *to, const int *a, long n) {
  // CHECK: if (a[i] > to_best) {
  // CHECK-NEXT: to_best = a[i];
  // CHECK-NEXT: to_where = i;
  // CHECK: if (found)
  // CHECK-NEXT: to->best = to_best;
  // CHECK-NEXT: to->where = to_where;
  for (long i = 0; i < n; i++)
    if (a[i] > to->best) {
      to->best = a[i];
      to->where = i;
    }
}

void test(long n) {
  struct record own = {-1000, -1};
  find(&own, ints(n), n);
  printf("%d %ld\n", own.best, own.where);
}
