// Several candidates in one iteration.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

int highest(const int *a, const int *b, long n) {
  int m = -1;
  // CHECK: #pragma omp parallel for reduction(max:m) firstprivate(a, b, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > m)
      m = a[i];
    m = b[i] > m ? b[i] : m;
  }
  return m;
}

double highest_floating(const double *a, const double *b, long n) {
  double m = -1;
  // CHECK: if (slot[thread] > m){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > m)
      m = a[i];
    if (m < b[i])
      m = b[i];
  }
  return m;
}

unsigned char lowest_of_three(const unsigned char *a, long n) {
  unsigned char m = 255;
  // CHECK: #pragma omp parallel for reduction(min:m) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n / 3; i++) {
    const unsigned char *p = a + 3 * i;
    m = p[0] < m ? p[0] : m;
    m = p[1] < m ? p[1] : m;
    if (i % 2)
      m = p[2] > m ? m : p[2];
  }
  return m;
}

void test(long n) {
  double *a = doubles(n), *b = more_doubles(n);
  for (long i = 0; i < n; i++) {
    a[i] = i % 5 == 0 ? 0.0 / 0.0 * (i % 2) : a[i] - 60;
    b[i] = i % 7 == 0 ? -0.0 : b[i] - 170;
  }
  printf("%d %a %d\n", highest(ints(n), more_ints(n), n), highest_floating(a, b, n), lowest_of_three(bytes(n), n));
}
