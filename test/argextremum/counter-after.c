// The counter of an arg-max has its final value after the loop.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct best {
  long where, end;
};

struct best find(const int *a, long n) {
  int best = -1000;
  long where = -1, i;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmax]{{$}}
  for (i = 0; i < n; i += 2)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return (struct best){where, i};
}

void test(long n) {
  struct best b = find(ints(n), n);
  printf("%ld %ld\n", b.where, b.end);
}
