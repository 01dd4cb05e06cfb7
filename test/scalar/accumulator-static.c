// A static local whose address is never taken can be no element of an array.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long add(const long *a, const int *place, long n) {
  static long total = 3;
  // CHECK: #pragma omp parallel for reduction(+:total) firstprivate(a, place, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    total += a[place[i]];
  return total;
}

void test(long n) {
  int *place = ints(n);
  for (long i = 0; i < n; i++)
    place[i] = random_at(i) % n;
  printf("%ld\n", add(longs(n), place, n));
}
