// A few long rows: threads share the iterations of both loops.
//
// RUN: %parfold --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

enum { ROWS = 4, COLUMNS = 30000 };

static int table[ROWS][COLUMNS];

long sum(void) {
  long s = 0;
  int i, j;
  // CHECK: #pragma omp parallel for reduction(+:s) private(j) collapse(2) schedule(static)
  for (i = 0; i < ROWS; i++)
    for (j = 0; j < COLUMNS; j++)
      s += (long)table[i][j] * table[i][j] % 1000;
  return s;
}

// The rows of a triangle differ in length.
// CHECK-LABEL: long triangle(
long triangle(void) {
  long s = 0;
  // CHECK-NOT: collapse
  for (int i = 0; i < ROWS; i++)
    for (int j = i; j < COLUMNS; j++)
      s += (long)table[i][j] * table[i][j] % 1000;
  return s;
}

// Something stands between the loops.
// CHECK-LABEL: long weighted(
long weighted(const int *weight) {
  long s = 0;
  // CHECK-NOT: collapse
  for (int i = 0; i < ROWS; i++) {
    int w = weight[i];
    for (int j = 0; j < COLUMNS; j++)
      s += (long)table[i][j] * w % 1000;
  }
  return s;
}

// gcc counts the iterations of both loops in the counters' type, which is its
// choice (OpenMP 5.2, 4.4.3): an int has no 2147483648. (Nobody waits for these.)
// CHECK-LABEL: long most(
long most(void) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) collapse(2) schedule(static)
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 1073741823; j++)
      s += j & i;
  return s;
}

// CHECK-LABEL: long too_many(
long too_many(void) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) schedule(static)
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 1073741824; j++)
      s += j & i;
  return s;
}

// gcc counts in the wider of the counters' types.
// CHECK-LABEL: long narrow(
long narrow(void) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) schedule(static)
  for (short i = 0; i < 60; i++)
    for (short j = 0; j < 30000; j++)
      s += j & i;
  return s;
}

void test(long n) {
  int *weight = ints(ROWS);
  for (int i = 0; i < ROWS; i++)
    for (int j = 0; j < COLUMNS; j++)
      table[i][j] = random_at(n + i * COLUMNS + j);
  printf("%ld %ld %ld\n", sum(), triangle(), weighted(weight));
}
