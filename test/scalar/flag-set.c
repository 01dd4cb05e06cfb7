// A flag that is set, or cleared, where something is found.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

int any(const int *a, long n, int wanted) {
  int found = 0;
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n, wanted) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == wanted)
      found = 1;
  return found;
}

int all(const int *a, long n, int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < limit)
      continue;
    ok = 0;
  }
  return ok;
}

int neither(const int *a, long n, int low, int high) {
  int ok;
  ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, low, high) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == low)
      ok = 0;
    else if (a[i] == high)
      ok = 0;
  return ok;
}

int by_operator(const int *a, long n, int wanted) {
  int found = 0;
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n, wanted) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    found = a[i] == wanted ? 1 : found;
  return found;
}

int by_switch(const int *a, long n) {
  int found = 0;
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    switch (a[i]) {
    case 123:
    case 456:
      found = 1;
      break;
    case 7:
      break;
    default:
      if (a[i] == 699)
        found = 1;
    }
  return found;
}

void test(long n) {
  const int *a = ints(n);
  for (int x = -301; x <= 700; x += 77)
    printf("%d %d %d %d\n", any(a, n, x), all(a, n, x), neither(a, n, x, x + 1), by_operator(a, n, x));
  printf("%d\n", by_switch(a, n));
  // One element in the middle, and at each end.
  for (long k = 0; k < n; k += n / 2 + (n < 2)) {
    int *b = calloc(n, sizeof *b);
    b[k] = 5;
    printf("%d %d\n", any(b, n, 5), all(b, n, 5));
    free(b);
  }
}
