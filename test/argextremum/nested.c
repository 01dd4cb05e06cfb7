// The best of all rounds of loops in the body.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

int highest(const int (*row)[16], long n) {
  int m = -1;
  // CHECK: #pragma omp parallel for reduction(max:m) firstprivate(row, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    for (int j = 0; j < 16; j++)
      if (row[i][j] > m)
        m = row[i][j];
  return m;
}

double lowest(const double *a, long n, long width) {
  double m = 1e300;
  // CHECK: if (slot[thread] < m){{$}}
  for (long i = 0; i < n; i++)
    for (long j = 0; j < width; j++)
      m = a[i * width + j] < m ? a[i * width + j] : m;
  return m;
}

int of_triangle(const int *a, long n) {
  int m = 0;
  // CHECK: #pragma omp parallel for reduction(max:m) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > m)
      m = a[i];
    for (long j = i + 1; j < n && j < i + 9; j++) {
      int distance = a[i] - a[j];
      if (distance < 0)
        distance = -distance;
      m = distance > m ? distance : m;
    }
  }
  return m;
}

void test(long n) {
  printf("%d %a %d\n", highest((const int(*)[16])ints(n), n / 16), lowest(doubles(n), n / 5, 5), of_triangle(ints(n), n));
}
