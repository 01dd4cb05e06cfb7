// Every iteration sets the variable, beside a fold that takes slots: a chunk
// without iterations must not be asked for it.
//
// Twin: always-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct result {
  int best, last;
  long where;
};

struct result best_and_last(const int *a, long n) {
  struct result r = {0, -1, -1};
  int best = 0, last = -1;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value, argmax]{{$}}
  for (long i = 0; i < n; i++) {
    last = a[i] - 1;
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  }
  r.best = best;
  r.last = last;
  r.where = where;
  return r;
}

void test(long n) {
  struct result r = best_and_last(ints(n), n);
  printf("%d %d %ld\n", r.best, r.last, r.where);
}
