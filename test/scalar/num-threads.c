// --num-threads is a C expression in the written code.
//
// RUN: %parfold --num-threads=workers --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args="--num-threads=workers"

#include "../run/program.h"

long sum(const int *a, long n, int workers) {
  long s = 0;
  // CHECK: #pragma omp parallel for num_threads(workers) reduction(+:s) firstprivate(a, n) schedule(static)
  for (long i = 0; i < n; i++)
    s += a[i];
  return s * workers;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n, 2));
}
