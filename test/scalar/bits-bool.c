// A _Bool by '&' and '|' with any integers, and by '^' with truth values.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

_Bool any(const int *a, long n, int wanted) {
  _Bool s = 0;
  // CHECK: #pragma omp parallel for reduction(|:s) firstprivate(a, n, wanted) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s |= a[i] == wanted;
  return s;
}

_Bool any_value(const int *a, long n, int limit) {
  _Bool s = 0;
  // CHECK: #pragma omp parallel for reduction(|:s) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s |= a[i] / limit;
  return s;
}

_Bool all_odd(const int *a, long n, _Bool s) {
  // CHECK: #pragma omp parallel for reduction(&:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s &= a[i];
  return s;
}

_Bool all(const int *a, long n, int limit) {
  _Bool s = 1;
  // CHECK: #pragma omp parallel for reduction(&:s) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s = s & (a[i] < limit);
  return s;
}

_Bool odd(const int *a, long n, int limit) {
  _Bool s = 1;
  // CHECK: #pragma omp parallel for reduction(^:s) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s ^= a[i] < limit;
  return s;
}

void test(long n) {
  const int *a = ints(n);
  int *only_odd = calloc(n + 1, sizeof *only_odd);
  for (long i = 0; i < n; i++)
    only_odd[i] = a[i] * 2 + 1;
  for (int x = 650; x < 702; x += 7)
    printf("%d %d %d %d\n", any(a, n, x), any_value(a, n, x), all(a, n, x), odd(a, n, x));
  for (int k = 0; k < 2; k++)
    printf("%d %d\n", all_odd(a, n, k), all_odd(only_odd, n, k));
}
