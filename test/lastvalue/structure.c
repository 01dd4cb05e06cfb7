// A structure that is set as a whole.
//
// Twin: guarded-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct entry {
  int key;
  double weight;
};

struct entry last_light(const struct entry *e, long n) {
  struct entry last = {-1, 0};
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value]{{$}}
  for (long i = 0; i < n; i++)
    if (e[i].weight < 2)
      last = e[i];
  return last;
}

void test(long n) {
  struct entry *e = calloc((size_t)n + 1, sizeof *e), last;
  for (long i = 0; i < n; i++)
    e[i] = (struct entry){random_at(i), random_at(i + 1) / 100.0};
  last = last_light(e, n);
  printf("%d %a\n", last.key, last.weight);
}
