// All folds of a loop are done in its blocks: an extremum with a place and one
// that starts from the value before the loop, integers, a flag, and a place in
// memory.
//
// RUN: %parfold --fp=reproducible --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--fp=reproducible --same-bits --expect-rewritten=2

#include "../run/program.h"

struct result {
  double total;
  int count;
};

// CHECK-LABEL: double statistics(
// CHECK: struct {
// CHECK: } slot[256];
// CHECK: double best_first = best;
// CHECK-NEXT: double least_first = least;
// CHECK-NEXT: #ifdef _OPENMP
// CHECK-NEXT: #pragma omp parallel for firstprivate(a, n, best_first, least_first) schedule(static)
// CHECK: double best = best_first;
double statistics(const double *restrict a, long n, struct result *restrict r,
                  long *where) {
  double best = 3.5, least = 1e300;
  long at = -1;
  int sum = 0, found = 0;
  for (long i = 0; i < n; i++) {
    r->total += a[i];
    if (a[i] >= best) {
      best = a[i];
      at = i;
    }
    least = a[i] < least ? a[i] : least;
    sum += (int)a[i];
    if (a[i] > 142)
      found = 1;
  }
  r->count = sum;
  *where = at;
  return best + least + found;
}

double pair(const double *restrict a, const double *restrict b, long n,
            double *restrict out) {
  double product = 1;
  for (long i = 0; i < n; i++) {
    *out += a[i] * 2;
    product *= b[i];
  }
  return product;
}

void test(long n) {
  double *a = doubles(n), *b = factors(n), out = 2;
  struct result r = {1, 0};
  long where;
  double s = statistics(a, n, &r, &where);
  printf("%a %a %d %ld\n", s, r.total, r.count, where);
  double p = pair(a, b, n, &out);
  printf("%a %a\n", p, out);
  free(a);
  free(b);
}
