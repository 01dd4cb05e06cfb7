// 'reads' and 'writes' say which memory: what an argument points to, by the
// parameter's name or by its number, or a variable. Nothing else is touched.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

static double scale[2];
static double total;

// A weak function may be another one in the end: its body tells nothing.
#define ELSEWHERE __attribute__((weak, noinline))

// parfold: reads(a, scale)
ELSEWHERE double look(const double *a, int place) {
  return a[place] * scale[place & 1];
}

// parfold: writes(to) reads(arg1)
ELSEWHERE void spread(double *to, const double *from) {
  to[0] = from[0] / 2;
  to[1] = from[1] * 2;
}

double of_variables(const double *a, long n) {
  double s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += look(a + i, 0);
  return s;
}

// It does not read what is added to.
void beside_a_global(const double *restrict a, long n) {
  // CHECK: #pragma omp parallel for reduction(+:total) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    total += look(a + i, 0);
}

// What it writes belongs to the iteration.
double into_its_own(const double *a, long n) {
  double s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    double own[2];
    spread(own, a + i);
    s += own[0] + own[1];
  }
  return s;
}

void test(long n) {
  double *a = doubles(n);
  scale[0] = 3;
  scale[1] = 2;
  total = 1;
  beside_a_global(a, n);
  printf("%g %g %g\n", of_variables(a, n), total, into_its_own(a, n));
}
