// The condition is computed by loops and functions that end whatever the data
// are.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "marked.h"
#include <math.h>

int row_of(const int *a, int n, int sum) {
  /* parfold: extent a n */
  // CHECK: #pragma omp parallel reduction(min:found)
  for (int i = 0; i + 4 <= n; i++) {
    int s = 0;
    for (int j = 0; j < 4; j++)
      s += a[i + j];
    if (s == sum)
      return i;
  }
  return -1;
}

static int is_prime(int x) {
  int factors = 0;
  for (int d = 2; d < 400; d++)
    if (x % d == 0 && x != d)
      factors++;
  return x > 1 && factors == 0;
}

int prime_from(int from, int to) {
  int p;
  for (p = from; p < to; p++)
    if (is_prime(p))
      break;
  return p;
}

static int matches(const int *a, int key) { return a[0] == key && key != 0; }

long by_function(const int *a, long n, int key) {
  /* parfold: extent a n */
  for (long i = 0; i < n; i++)
    if (matches(a + i, key))
      return i;
  return -1;
}

long by_library(const double *x, long n, double limit) {
  /* parfold: extent x n */
  for (long i = 0; i < n; i++)
    if (fabs(sin(x[i])) > limit)
      return i;
  return -1;
}

void test(long n) {
  double *x = calloc((size_t)n + 1, sizeof *x);
  for (int k = 0; k < MARKS; k++) {
    long at = mark_at(n, k);
    int *a = marked(n, at, mark_at(n, k + 1), 7);
    x[at] = 1.5;
    printf("%d %d %d %ld %ld\n", row_of(a, (int)n, 7), row_of(a, (int)n, 14),
           prime_from((int)at, (int)(at + n / 100)), by_function(a, n, 7), by_library(x, n, 0.9));
    x[at] = 0;
    free(a);
  }
  free(x);
}
