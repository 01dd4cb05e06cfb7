// The payload may be an element that the loop reads anyway.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct best {
  int value, other;
};

struct best find(const int *a, const int *b, long n) {
  int best = -1000, other = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmax]{{$}}
  for (long i = 0; i < n; i++) {
    int x = b[i];
    if (a[i] >= best) {
      best = a[i];
      other = x;
    }
  }
  return (struct best){best, other};
}

void test(long n) {
  struct best b = find(ints(n), more_ints(n), n);
  printf("%d %d\n", b.value, b.other);
}
