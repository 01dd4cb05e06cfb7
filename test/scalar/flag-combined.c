// Flags that are combined with what every iteration finds out: '&&' and '||', on
// either side. What stands on their right is read in any case.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

int all(const int *a, long n, int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    ok = ok && x < limit;
  }
  return ok;
}

int any(const int *a, long n, int wanted) {
  int found = 0;
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n, wanted) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    found = found || x == wanted;
  }
  return found;
}

int all_last(const int *a, long n, int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    ok = a[i] < limit && ok;
  return ok;
}

int any_value(const int *a, long n, int limit) {
  int found = 0;
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    found = a[i] / limit || found;
  return found;
}

int chain(const int *a, const int *b, long n, int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, b, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i], y = b[i];
    ok = (x < limit || y < limit) && ok && x != y + limit;
  }
  return ok;
}

void test(long n) {
  const int *a = ints(n), *b = more_ints(n);
  for (int x = -301; x <= 720; x += 77)
    printf("%d %d %d %d %d\n", all(a, n, x), any(a, n, x), all_last(a, n, x), any_value(a, n, x), chain(a, b, n, x));
}
