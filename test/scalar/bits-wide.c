// Bits of int and of wider types, signed or not, spelled in every way.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

int either(const int *a, const int *b, long n) {
  int s = 0;
  // CHECK: #pragma omp parallel for reduction(|:s) firstprivate(a, b, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s = a[i] | s | b[i];
  return s;
}

unsigned common(const unsigned *a, long n, unsigned s) {
  // CHECK: #pragma omp parallel for reduction(&:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s = a[i] % 5 ? s & (a[i] | 0xff00ff00) : s;
  return s;
}

long parity(const long *a, long n) {
  long s = -77;
  // CHECK: #pragma omp parallel for reduction(^:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    long t = s;
    t ^= a[i];
    s = t;
  }
  return s;
}

unsigned long long parity_of_two(const unsigned *a, const unsigned *b, long n) {
  unsigned long long s = 0;
  // CHECK: #pragma omp parallel for reduction(^:s) firstprivate(a, b, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s ^= a[i], s ^= (unsigned long long)b[i] << 20;
  return s;
}

// That its operands are 0 and 1 makes no difference.
int all(const int *a, long n, int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    ok &= a[i] < limit;
  return ok;
}

void test(long n) {
  printf("%d %u %ld", either(ints(n), more_ints(n), n), common(unsigneds(n), n, ~7u), parity(longs(n), n));
  printf(" %llu %d %d\n", parity_of_two(unsigneds(n), odds(n), n), all(ints(n), n, 699), all(ints(n), n, 700));
}
