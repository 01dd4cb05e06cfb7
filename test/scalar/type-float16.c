// Half-precision numbers add up in their own type. (The values are small enough for
// every sum to be exact.)
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3 --cflags=-Wno-pedantic

#include "../run/program.h"

__extension__ typedef _Float16 half;

half sum(const half *a, long n) {
  half s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

half product(const half *a, long n) {
  half p = 1;
  // CHECK: #pragma omp parallel for reduction(*:p) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    p = p * a[i];
  return p;
}

half highest(const half *a, long n) {
  half best = -1;
  // CHECK: if (slot[thread] > best){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best)
      best = a[i];
  return best;
}

void test(long n) {
  half *a = calloc(n + 1, sizeof *a), *b = calloc(n + 1, sizeof *b);
  for (long i = 0; i < n; i++)
    a[i] = (half)(random_at(i) % 100 == 0 ? i % 2 * 2 - 1 : 0), b[i] = (half)(i % 2 ? -1 : 1);
  printf("%a %a %a\n", (double)sum(a, n), (double)product(b, n), (double)highest(a, n));
}
