// The key may be computed once into a variable of the body.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct best {
  int value;
  long where;
};

struct best find(const int *a, long n) {
  int best = -100000;
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmax]{{$}}
  for (long i = 0; i < n; i++)
  {
    int key = a[i] * 7 % 1001;
    if (key > best) {
      best = key;
      where = i;
    }
  }
  return (struct best){best, where};
}

void test(long n) {
  struct best b = find(ints(n), n);
  printf("%d %ld\n", b.value, b.where);
}
