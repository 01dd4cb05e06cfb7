// "continue" on several paths, with updates before and after it.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
  {
    if (a[i] > 0) {
      s += a[i];
      if (a[i] > 100)
        continue;
      s++;
    } else {
      if (a[i] < -100)
        continue;
    }
    s += 2;
  }
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
