// The payload may be a whole structure.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct pair {
  int x, y;
};

struct pair find(const int *a, long n) {
  int best = -1000;
  struct pair at = {-1, -1};
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmax]{{$}}
  for (int i = 0; i < n; i++)
    if (a[i] > best) {
      struct pair here = {i, a[i]};
      best = a[i];
      at = here;
    }
  return at;
}

void test(long n) {
  struct pair p = find(ints(n), n);
  printf("%d %d\n", p.x, p.y);
}
