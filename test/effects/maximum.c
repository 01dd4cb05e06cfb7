// The greater one of two, as a function.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static double greater(double a, double b) { return b > a ? b : a; }

double fold(const double *a, long n) {
  double best = 0;
  // CHECK: #pragma omp parallel num_threads(threads){{.*$}}
  for (long i = 0; i < n; i++)
    best = greater(best, a[i]);
  return best;
}

void test(long n) {
  printf("%a\n", fold(doubles(n), n));
}
