// With two distinct values only, every thread finds the maximum; the last one
// counts.
//
// Twin: greater-equal-last-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct best {
  int value;
  long where;
};

struct best find(const int *a, long n) {
  int best = a[0];
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] >= best) {
      best = a[i];
      where = i;
    }
  return (struct best){best, where};
}

void test(long n) {
  struct best b = find(signs(n), n);
  printf("%d %ld\n", b.value, b.where);
}
