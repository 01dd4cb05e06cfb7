// A running sum of integers is exact, so that conditions may look at it.
//
// Twin: decides-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct result {
  long overdrawn, lowest, where;
};

struct result balance(const int *effect, long n, long *after) {
  long cash = 100, overdrawn = 0, lowest = 0, where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan, count, argmin]{{$}}
  for (long i = 0; i < n; i++) {
    cash += effect[i];
    after[i] = cash;
    if (cash < 0)
      overdrawn++;
    if (cash < lowest) {
      lowest = cash;
      where = i;
    }
  }
  return (struct result){overdrawn, lowest, where};
}

void test(long n) {
  int *effect = ints(n);
  long *after = longs(n);
  for (long i = 0; i < n; i++)
    effect[i] = random_at(i) - 500;
  struct result r = balance(effect, n, after);
  printf("%ld %ld %ld\n", r.overdrawn, r.lowest, r.where);
}
