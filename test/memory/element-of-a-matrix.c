// The innermost loop of a matrix product, taken alone, accumulates in an element of
// the result.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

enum { SIZE = 8 };

void dot(double (*restrict c)[SIZE], const double *a, const double *b, int i, int j, long n) {
  // CHECK: double c_value = 0;
  // CHECK: c_value += a[k] * b[k];
  // CHECK: c[i][j] += c_value;
  for (long k = 0; k < n; k++)
    c[i][j] += a[k] * b[k];
}

void test(long n) {
  double(*c)[SIZE] = (double(*)[SIZE])doubles(SIZE * SIZE);
  dot(c, doubles(n), more_doubles(n), 3, 4, n);
  for (int i = 0; i < SIZE; i++)
    printf("%.17g %.17g\n", c[i][i], c[i][4]);
}
