// The function may have a loop.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static int sum_of(const int *row, int width) {
  int s = 0;
  for (int j = 0; j < width; j++)
    s += row[j];
  return s;
}

long fold(const int *a, long n) {
  long t = 0;
  // CHECK: #pragma omp parallel for reduction(+:t) {{.*}}schedule(static){{$}}
  for (long i = 0; i + 5 <= n; i++)
    t += sum_of(a + i, 5);
  return t;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
