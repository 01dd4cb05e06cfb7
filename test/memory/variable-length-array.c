// An array of variable length that is declared in front of the loop, and a sum in an
// element of another one.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void add(long n, long width, double a[n][width], long k) {
  double weight[width];
  for (long j = 0; j < width; j++)
    weight[j] = 1 + j % 3;
  // CHECK: double a_value = 0;
  // CHECK: a_value += weight[j] * a[k + 1][j];
  // CHECK: a[k][0] += a_value;
  for (long j = 0; j < width; j++)
    a[k][0] += weight[j] * a[k + 1][j];
}

void test(long n) {
  double(*a)[n] = (double(*)[n])doubles(3 * n);
  if (n == 0)
    return;
  add(3, n, a, 0);
  add(3, n, a, 1);
  printf("%.17g %.17g\n", a[0][0], a[1][0]);
}
