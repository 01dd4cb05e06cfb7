// Keys of type long double: slots can hold any type.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct best {
  long double value;
  long where;
};

struct best find(const double *a, long n) {
  long double best = a[0];
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return (struct best){best, where};
}

void test(long n) {
  struct best b = find(doubles(n), n);
  printf("%La %ld\n", b.value, b.where);
}
