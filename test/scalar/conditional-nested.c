// Nested and chained conditions select what is added.
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
      if (a[i] % 2)
        s += a[i];
      else if (a[i] % 3)
        s += 3;
    } else if (a[i] < -200) {
      s--;
    }
  }
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
