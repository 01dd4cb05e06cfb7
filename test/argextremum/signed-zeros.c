// -0.0 and 0.0 are equal: the first one wins with ">", sign and all.
//
// Twin: greater-first-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

#include <math.h>

struct best {
  double value;
  long where;
};

struct best find(const double *a, long n, double best) {
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return (struct best){best, where};
}

void test(long n) {
  double *a = doubles(n);
  for (long i = 0; i < n; i++)
    a[i] = i % 3 ? 0.0 : -0.0;
  struct best b = find(a, n, -1);
  printf("%a %ld\n", b.value, b.where);
}
