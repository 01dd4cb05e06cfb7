// What the loop only reads, it may also take the address of: then all threads
// have the one variable, and no copies with addresses of their own.
//
// Twin: ../refuse/address-used.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long kept(const int *restrict a, const int **restrict place, long n) {
  long s = 0;
  int one = 5, other = 7;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i] + one;
    place[i] = a[i] > 0 ? &one : &other;
  }
  one = 50;
  for (long i = 0; i < n; i += 7)
    s = s * 3 + *place[i];
  return s;
}

long compared(const int *const *place, const int *which, long n) {
  static int mark;
  long s = 0;
  int other = 3;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += place[i] == (which ? which : &other) || place[i] == &mark;
  return s + other;
}

long last(const int *a, long n) {
  long s = 0, base = 3;
  const long *where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 3)
      where = &base;
  base = 8;
  return s + (where ? *where : 0);
}

void test(long n) {
  int *a = ints(n), x = 1;
  const int **place = calloc((size_t)n + 1, sizeof *place);
  printf("%ld ", kept(a, place, n));
  for (long i = 0; i < n; i++)
    place[i] = a[i] & 1 ? &x : a;
  printf("%ld %ld %ld\n", compared(place, &x, n), compared(place, 0, n), last(a, n));
}
