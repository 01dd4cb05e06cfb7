// An unsigned counter that steps by more than its first value towards a bound
// of a wider type: clang's own count of the iterations is wrong, so that the
// loop takes thread-local-array code, which counts for itself.
//
// RUN: %parfold --guard=none --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4 --parfold-args="--min-trips=1"

#include "program.h"

static long even(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [sum]{{$}}
  for (unsigned i = 0; i < n; i += 2)
    s += a[i];
  return s;
}

static long third(const int *a, size_t n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [sum]{{$}}
  for (unsigned i = 1; i <= n; i += 3)
    s += a[i - 1];
  return s;
}

// Neither does it matter where the first value is a variable,
static long from(const int *a, unsigned first, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} reduction clause [sum]{{$}}
  for (unsigned i = first; i < n; i += 2)
    s += a[i];
  return s;
}

// nor where it is large enough.
static long odd(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} reduction clause [sum]{{$}}
  for (unsigned i = 1; i < n; i += 2)
    s += a[i];
  return s;
}

void test(long n) {
  const int *a = ints(n);
  printf("%ld %ld %ld %ld\n", even(a, n), third(a, (size_t)n), from(a, 0, n), odd(a, n));
}
