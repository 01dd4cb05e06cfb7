// What is asked only as long as a flag is not set does no harm where it is asked more
// often.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

int all(const int *a, long n, int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (ok && x > limit)
      ok = 0;
  }
  return ok;
}

int any(const int *a, long n, int wanted) {
  int found = 0;
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n, wanted) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i], square;
    if (found)
      continue;
    square = x * x;
    if (square == wanted * wanted)
      found = 1;
  }
  return found;
}

int with_others(const int *a, long n, int limit, long *sum, int *most) {
  int ok = 1, best = -1000;
  long total = 0;
  // CHECK: #pragma omp parallel for reduction(+:total) reduction(max:best) reduction(&&:ok) \{{$}}
  for (long i = 0; i < n; i++) {
    total += a[i];
    best = a[i] > best ? a[i] : best;
    if (ok && a[i] > limit)
      ok = 0;
  }
  *sum = total;
  *most = best;
  return ok;
}

void test(long n) {
  const int *a = ints(n);
  for (int x = 100; x < 800; x += 100) {
    long sum;
    int most, ok = with_others(a, n, x, &sum, &most);
    printf("%d %d %d %ld %d\n", all(a, n, x), any(a, n, x), ok, sum, most);
  }
}
