// A variable that every iteration sets is, after the loop, what the iteration
// before the leaving one has made it, where that one leaves before it sets it.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5
// RUN: %check-same-result %s --parfold-args=--min-trips=4096 --may-stay

#include "marked.h"

int set_before(const int *a, long n) {
  /* parfold: extent a n */
  int x = -1;
  // CHECK: #pragma omp parallel reduction(min:found) private(x) firstprivate(a, n){{$}}
  for (long i = 0; i < n; i++) {
    x = a[i] + (int)(i % 100);
    if (x > 100)
      break;
  }
  return x;
}

long set_behind(const int *a, long n, long *at) {
  /* parfold: extent a n */
  long before = -1, x = 0;
  // CHECK-LABEL: long set_behind({{.*}} {{{$}}
  // CHECK: #pragma omp parallel reduction(min:found) private(before, x) firstprivate(a, n){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 7) {
      *at = before;
      break;
    }
    before = 3 * i;
    x = i % 5 ? before : -before;
  }
  return before + x;
}

int inner_counter(const int *a, long n) {
  /* parfold: extent a n */
  int j = 0;
  for (long i = 0; i < n; i++) {
    int s = 0;
    for (j = 0; j < 3; j++)
      s += a[i] * j;
    if (s > 20)
      return s;
  }
  return j;
}

// Set on some ways only, but of no use later.
int sometimes(const int *a, long n) {
  /* parfold: extent a n */
  int x;
  // CHECK-LABEL: int sometimes({{.*}} {{{$}}
  // CHECK: #pragma omp parallel reduction(min:found) private(x) firstprivate(a, n){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 0)
      continue;
    x = a[i] * 3;
    if (x > 20)
      return 1;
  }
  return 0;
}

int twice(const int *a, long n, int *other) {
  /* parfold: extent a n */
  int x = 0, y = 0;
  // CHECK-LABEL: int twice({{.*}} {{{$}}
  // CHECK: #pragma omp parallel reduction(min:found) private(x, y) firstprivate(a, n){{$}}
  for (long i = 0; i < n; i++) {
    x = a[i];
    if (x == 7)
      break;
    y = x + (int)(i & 3);
    x = y + 1;
    if (y > 7)
      break;
  }
  *other = y;
  return x;
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), mark_at(n, k + 1), 7);
    int *b = marked(n, mark_at(n, k), mark_at(n, k + 1), 8);
    long at = -7;
    int other;
    long behind = set_behind(a, n, &at);
    int inner = inner_counter(a, n), x = twice(b, n, &other);
    printf("%d %ld %ld %d %d %d %d\n", set_before(a, n), behind, at, inner,
           sometimes(a, n), x, other);
    free(a), free(b);
  }
}
