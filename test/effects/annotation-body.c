// An annotation fills in what the body of a function leaves open: here a call that
// parfold cannot look into.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=1

#include "../run/program.h"

static int (*choose(int which))(int);

static int twice(int x) { return 2 * x; }
static int thrice(int x) { return 3 * x; }
static int (*choose(int which))(int) { return which ? twice : thrice; }

// parfold: pure
static int chosen(int x) { return choose(x & 1)(x); }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += chosen(a[i]);
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
