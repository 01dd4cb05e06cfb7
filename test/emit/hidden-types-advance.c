// A variable that advances is declared anew for each thread, by the name of its type. Where
// that name means another type (C11 6.2.1p4), a byte would not come round at 256, and a
// pointer would go in other steps.
//
// RUN: %parfold --guard=none --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

typedef unsigned char byte;
typedef double real;
struct point {
  int x, y;
};

static long bytes_in(const int *a, long n) {
  byte at = 3;
  {
    typedef long byte;
    byte s = 0;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: the new code needs the word 'byte', which means something else in this file [name-clash]{{$}}
    for (long i = 0; i < n; i++) {
      s += a[at & 255] + at;
      at += 5;
    }
    return s + at;
  }
}

static double reals(const real *p, long n) {
  double s = 0;
  {
    typedef float real;
    real scale = 2;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: the new code needs the word 'real', which means something else in this file [name-clash]{{$}}
    for (long i = 0; i < n; i++)
      s += *p++ * scale;
  }
  return s + *p;
}

static long points(const struct point *p, long n) {
  long s = 0;
  {
    struct point {
      short x, y;
    } scale = {1, 2};
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: the new code needs the word 'point', which means something else in this file [name-clash]{{$}}
    for (long i = 0; i < n; i++)
      s += (p++)->x * scale.y;
  }
  return s + p->x;
}

// What is hidden in other functions is not hidden in these.
static long bytes_still(const int *a, long n) {
  byte at = 3;
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: 's' is a sum, reduction clause [sum]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[at & 255] + at;
    at += 5;
  }
  return s + at;
}

static double reals_still(const real *p, long n) {
  double s = 0, scale = 2;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: 's' is a sum, reduction clause [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += *p++ * scale;
  return s + *p;
}

static long points_still(const struct point *p, long n) {
  struct point scale = {1, 2};
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: 's' is a sum, reduction clause [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += (p++)->x * scale.y;
  return s + p->x;
}

void test(long n) {
  const int *a = ints(n + 256);
  struct point *p = calloc((size_t)n + 1, sizeof *p);
  for (long i = 0; i <= n; i++)
    p[i].x = a[i];
  printf("%ld %ld ", bytes_in(a, n), bytes_still(a, n));
  printf("%.9g %.9g ", reals(doubles(n), n), reals_still(doubles(n), n));
  printf("%ld %ld\n", points(p, n), points_still(p, n));
}
