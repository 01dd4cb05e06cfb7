// Slots are filled and combined for every piece: an extremum with its place, by
// '>' and by '>=', one that takes NaN, and what is in memory.
//
// RUN: %parfold --tune-threads --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--tune-threads --expect-rewritten=3 --cflags="-I %source-dir/runtime" --sizes "0 1 7 1000 100003"

#include "../run/program.h"
#include <math.h>

struct best {
  double value;
  long where;
};

// CHECK-LABEL: void greatest(
// CHECK: while (parfold_next(&trial)) {
// CHECK: int threads = trial.threads;
// CHECK: #pragma omp parallel num_threads(threads) {{.*}}begin, end
// CHECK: long from = begin + thread * share
void greatest(const double *restrict a, long n, struct best *restrict b) {
  for (long i = 0; i < n; i++)
    if (a[i] > b->value) {
      b->value = a[i];
      b->where = i;
    }
}

long last_of_the_least(const double *a, long n) {
  double best = 1e9;
  long where = -1;
  for (long i = n - 1; i >= 0; i--)
    if (a[i] <= best) {
      best = a[i];
      where = i;
    }
  return where;
}

double with_nan(const double *a, const double *end) {
  double m = 5;
  for (const double *p = a; p < end; p += 2)
    m = m > *p ? m : *p;
  return m;
}

void test(long n) {
  double *a = doubles(n);
  struct best b = {50, -1};
  greatest(a, n, &b);
  printf("%a %ld %ld\n", b.value, b.where, last_of_the_least(a, n));
  printf("%a\n", with_nan(a, a + n));
  a[n / 2] = NAN;
  greatest(a, n, &b);
  printf("%a %ld %ld\n", b.value, b.where, last_of_the_least(a, n));
  printf("%a\n", with_nan(a, a + n));
  free(a);
}
