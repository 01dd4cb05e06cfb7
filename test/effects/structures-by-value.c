// Structures go in and out by value.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct complex {
  double re, im;
};

static struct complex product(struct complex a, struct complex b) {
  struct complex p = {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
  return p;
}
static double square(const struct complex *z) { return z->re * z->re + z->im * z->im; }

double fold(const struct complex *a, long n) {
  double s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 1; i < n; i++) {
    struct complex p = product(a[i - 1], a[i]);
    s += square(&p);
  }
  return s;
}

void test(long n) {
  printf("%.17g\n", fold((struct complex *)doubles(n), n / 2));
}
