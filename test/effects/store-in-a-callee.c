// A function may store where each iteration has an element of its own.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static void put(int *to, long i, int x) { to[i] = x; }

long fold(int *to, const int *a, long n) {
  long s = 0;
  // CHECK: (size_t)(to + n) <= (size_t)a || (size_t)(a + n) <= (size_t)to
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    put(to, i, a[i] / 2);
    s += a[i];
  }
  return s;
}

void test(long n) {
  int *a = ints(n + 1);
  printf("%ld\n", fold(a, a, n));
  printf("%ld\n", fold(a + 1, a, n));
  int *to = more_ints(n);
  printf("%ld\n", fold(to, a, n));
  for (long i = 0; i < n; i++)
    printf("%d %d\n", a[i], to[i]);
}
