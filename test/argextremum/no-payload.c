// Without a payload it is a maximum.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

int find(const int *a, long n) {
  int best = -1000;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} reduction clause [max]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best)
      best = a[i];
  return best;
}

void test(long n) {
  printf("%d\n", find(ints(n), n));
}
