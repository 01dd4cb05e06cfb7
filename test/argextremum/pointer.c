// The place may be a pointer, and the counter too.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

const int *find(const int *a, const int *end) {
  const int *where = a;
  int best = *a;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmin]{{$}}
  for (const int *p = a; p < end; p += 2)
    if (*p < best) {
      best = *p;
      where = p;
    }
  return where;
}

void test(long n) {
  const int *a = ints(n), *where = find(a, a + (n & ~1L));
  printf("%d %ld\n", *where, (long)(where - a));
}
