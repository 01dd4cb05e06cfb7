// The best and the candidates are of different types, all values of which the
// comparison knows.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

#define MAX(A, B) ((A) > (B) ? (A) : (B))

unsigned highest(const unsigned char *a, long n) {
  unsigned best = 0;
  // CHECK: #pragma omp parallel for reduction(max:best) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    best = MAX(best, a[i]);
  return best;
}

short highest_short(const signed char *a, const unsigned char *b, long n) {
  short best = -1000;
  // CHECK: #pragma omp parallel for reduction(max:best) firstprivate(a, b, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    best = MAX(a[i], best);
    best = MAX(b[i], best);
  }
  return best;
}

long highest_long(const int *a, const unsigned *b, long n) {
  long best = -1000;
  // CHECK: #pragma omp parallel for reduction(max:best) firstprivate(a, b, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    best = MAX(best, b[i] / 7);
    best = MAX(best, a[i]);
  }
  return best;
}

void test(long n) {
  printf("%u %d", highest(bytes(n), n), highest_short(schars(n), bytes(n), n));
  printf(" %ld\n", highest_long(ints(n), unsigneds(n), n));
}
