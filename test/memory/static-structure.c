// A variable of the file whose address is not taken: what the caller passes is
// something else.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static struct {
  long sum, count;
} stats;

void enter(const long *a, const int *place, long n) {
  // CHECK: long stats_sum = 0;
  // CHECK: stats_sum += a[place[i]];
  // CHECK: stats.sum += stats_sum;
  for (long i = 0; i < n; i++)
    stats.sum += a[place[i]];
}

void test(long n) {
  int *place = ints(n);
  for (long i = 0; i < n; i++)
    place[i] = random_at(i) % n;
  enter(longs(n), place, n);
  printf("%ld %ld\n", stats.sum, stats.count);
}
