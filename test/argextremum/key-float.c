// Keys of type float.
//
// Twin: key-widened-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct best {
  float value;
  long where;
};

struct best find(const float *a, long n) {
  float best = a[0];
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmin]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] <= best) {
      best = a[i];
      where = i;
    }
  return (struct best){best, where};
}

void test(long n) {
  struct best b = find(floats(n), n);
  printf("%a %ld\n", b.value, b.where);
}
