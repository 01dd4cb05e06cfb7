// Sums and products of one loop have a clause each.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct folds {
  double sum;
  unsigned product;
  int count;
};

struct folds fold(const double *a, const unsigned *b, long n) {
  struct folds r;
  double sum = 0;
  unsigned product = 1;
  int count = 0;
  // CHECK: #pragma omp parallel for reduction(+:sum, count) reduction(*:product) firstprivate(a, b, n) \{{$}}
  // CHECK-NEXT: schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    sum += a[i];
    product *= b[i];
    count += a[i] > 10;
  }
  r.sum = sum, r.product = product, r.count = count;
  return r;
}

void test(long n) {
  struct folds r = fold(doubles(n), odds(n), n);
  printf("%.17g %u %d\n", r.sum, r.product, r.count);
}
