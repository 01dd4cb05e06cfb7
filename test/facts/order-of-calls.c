// In which order calls come is no matter where each has variables of its own, or
// where a sequence point is between them.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--kinds=+doall --expect-rewritten=4

#include "../run/program.h"

static int set(int *place, int value) {
  *place = value;
  return value;
}

static int digits(int x) {
  int d[2] = {x % 10, x / 10 % 10};
  return d[x & 1];
}

void test(long n) {
  int *a = ints(n), *b = more_ints(n), *to = ints(n);
  // CHECK: {{^ *}}#pragma omp parallel for
  // CHECK: digits(a[i]) * 100
  for (long i = 0; i < n; i++)
    to[i] = digits(a[i]) * 100 + digits(b[i]) + digits(digits(a[i]));
  // CHECK: {{^ *}}#pragma omp parallel for
  // CHECK: set(&x, a[i]) + set(&y, b[i])
  for (long i = 0; i < n; i++) {
    int x, y;
    to[i] += set(&x, a[i]) + set(&y, b[i]);
    to[i] += x - y;
  }
  // CHECK: {{^ *}}#pragma omp parallel for
  // CHECK: set(&x, a[i]) > 5
  for (long i = 0; i < n; i++) {
    int x;
    to[i] += set(&x, a[i]) > 5 ? x : (set(&x, 3), x);
  }
  // CHECK: {{^ *}}#pragma omp parallel for
  // CHECK: x = set(&x, a[i])
  for (long i = 0; i < n; i++) {
    int x;
    x = set(&x, a[i]) + 1;
    to[i] += x;
  }
  long s = 0;
  for (long i = 0; i < n; i++)
    s = s * 7 % 1000003 + to[i];
  printf("%ld\n", s);
  free(to);
  free(b);
  free(a);
}
