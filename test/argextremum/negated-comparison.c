// On integers "!(a[i] <= best)" is "a[i] > best".
//
// Twin: nan-elements-refused.c
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
    if (!(a[i] <= best)) {
      where = i;
      best = a[i];
    }
  return (struct best){best, where};
}

void test(long n) {
  struct best b = find(ints(n), n);
  printf("%d %ld\n", b.value, b.where);
}
