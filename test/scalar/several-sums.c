// Several accumulators of one operator share a clause.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct sums {
  long all, odd, count;
};

struct sums sum(const int *a, long n) {
  long all = 0, odd = 0, count = 0;
  // CHECK: #pragma omp parallel for reduction(+:all, odd, count) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    all += a[i];
    if (a[i] % 2) {
      odd += a[i];
      count++;
    }
  }
  return (struct sums){all, odd, count};
}

void test(long n) {
  struct sums s = sum(ints(n), n);
  printf("%ld %ld %ld\n", s.all, s.odd, s.count);
}
