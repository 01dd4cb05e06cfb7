// With ">=" an element equal to the start value replaces it: the start counts
// before every element.
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
  int best = 1;
  long where = -1;
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
