// One call may update two of them.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static void widen(int *least, int *greatest, int x) {
  if (x < *least)
    *least = x;
  if (x > *greatest)
    *greatest = x;
}

long fold(const int *a, long n) {
  int least = 0, greatest = 0;
  // CHECK: #pragma omp parallel for reduction(min:least) reduction(max:greatest) firstprivate(a, n)
  for (long i = 0; i < n; i++)
    widen(&least, &greatest, a[i]);
  return greatest - least;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
