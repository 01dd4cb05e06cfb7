// A variable of the file can be an accumulator where nothing in the file takes
// its address: then no pointer that the loop reads through can point to it.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static double total = 0.5;

void add(const double *a, const int *place, long n) {
  // CHECK: #pragma omp parallel for reduction(+:total) firstprivate(a, place, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    total += a[place[i]];
}

void test(long n) {
  int *place = ints(n);
  for (long i = 0; i < n; i++)
    place[i] = random_at(i) % n;
  add(doubles(n), place, n);
  printf("%.17g\n", total);
}
