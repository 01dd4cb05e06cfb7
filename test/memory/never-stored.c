// A place that no iteration changes is not stored to: here there is none, and the
// pointer is null.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct record {
  int best;
  long where, sum;
};

void find(struct record *to, const int *a, long n) {
  // CHECK: if (to_sum != 0)
  // CHECK: to->sum += to_sum;
  for (long i = 0; i < n; i++)
    if (a[i] > 999)
      to->sum += a[i];
}

void place(long *where, const int *a, long n) {
  int best = 999;
  // CHECK: if (found)
  // CHECK: *where = where_value;
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      *where = i;
    }
}

void test(long n) {
  find(NULL, ints(n), n);
  place(NULL, ints(n), n);
  int *a = ints(n);
  a[n / 2] = 2000;
  struct record own = {1, 2, 3};
  find(&own, a, n);
  place(&own.where, a, n);
  printf("%d %ld %ld\n", own.best, own.where, own.sum);
}
