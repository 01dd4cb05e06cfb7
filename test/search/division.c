// The divisor is neither 0 nor -1, in whatever iteration.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4

#include "marked.h"

int by_constant(const int *a, int n) {
  /* parfold: extent a n */
  for (int i = 0; i < n; i++)
    if (a[i] % 5 == 2)
      return i;
  return -1;
}

int by_parameter(const int *a, int n, int d) {
  /* parfold: extent a n */
  // CHECK: if (n > 0 && d > 0) {{{$}}
  for (int i = 0; i < n; i++)
    if (a[i] % d == 2)
      return i;
  return -1;
}

int guarded(const int *a, const unsigned *d, int n) {
  /* parfold: extent a n */
  /* parfold: extent d n */
  for (int i = 0; i < n; i++) {
    if (d[i] == 0)
      return -2;
    if (a[i] / d[i] > 5)
      return i;
  }
  return -1;
}

int by_counter(int n, int of) {
  int i;
  for (i = 2; i < n; i++)
    if (of % i == 0)
      break;
  return i;
}

void test(long n) {
  unsigned *d = calloc((size_t)n + 1, sizeof *d);
  for (long i = 0; i < n; i++)
    d[i] = 1;
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), mark_at(n, k + 1), 7);
    d[mark_at(n, k)] = (unsigned)k % 3;
    printf("%d %d %d %d %d\n", by_constant(a, (int)n), by_parameter(a, (int)n, 5),
           by_parameter(a, (int)n, -5), guarded(a, d, (int)n), by_counter((int)n, 99991));
    d[mark_at(n, k)] = 1;
    free(a);
  }
  free(d);
}
