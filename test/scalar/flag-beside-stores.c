// A flag beside elements that every iteration stores for itself.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=1

#include "../run/program.h"

int scaled(const int *restrict a, int *restrict b, long n, int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, b, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    b[i] = a[i] * 2;
    if (b[i] > limit) {
      ok = 0;
      b[i] = limit;
    }
  }
  return ok;
}

void test(long n) {
  const int *a = ints(n);
  int *b = ints(n);
  for (int x = 1000; x < 1600; x += 199) {
    long sum = scaled(a, b, n, x);
    for (long i = 0; i < n; i++)
      sum = (sum * 31 + b[i]) % 1000003;
    printf("%ld\n", sum);
  }
}
