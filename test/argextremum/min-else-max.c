// A value that is a new greatest one is not the least, too: the 'else' says nothing
// as long as the least is not above the greatest.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

#include <math.h>

struct range {
  double low, high;
  long at_low, at_high;
};

struct range of_ints(const int *a, long n, int lo, int hi) {
  // CHECK-LABEL: struct range of_ints
  // CHECK: if (n > 0 && lo <= hi) {
  // CHECK: firstprivate(a, n, hi, lo)
  // CHECK: if (slot[thread].hi > hi)
  // CHECK: if (slot[thread].lo < lo)
  for (long i = 0; i < n; i++)
    if (a[i] > hi)
      hi = a[i];
    else if (a[i] < lo)
      lo = a[i];
  return (struct range){lo, hi, 0, 0};
}

struct range of_doubles(const double *a, long n, double lo, double hi) {
  // CHECK-LABEL: struct range of_doubles
  // CHECK: if (n > 0 && lo <= hi) {
  // CHECK: if (slot[thread].lo < lo)
  // CHECK: if (slot[thread].hi > hi)
  for (long i = 0; i < n; i++) {
    if (a[i] < lo)
      lo = a[i];
    else if (a[i] > hi)
      hi = a[i];
  }
  return (struct range){lo, hi, 0, 0};
}

struct range with_places(const double *a, long n, double lo, double hi) {
  long at_lo = -1, at_hi = -1;
  // CHECK-LABEL: struct range with_places
  // CHECK: if (n > 0 && lo <= hi) {
  for (long i = 0; i < n; i++) {
    if (a[i] >= hi) {
      hi = a[i];
      at_hi = i;
    } else if (a[i] < lo) {
      lo = a[i];
      at_lo = i;
    }
  }
  return (struct range){lo, hi, at_lo, at_hi};
}

struct range in_members(const float *a, long n, struct range r) {
  // CHECK-LABEL: struct range in_members
  // CHECK: if (n > 1 && r.low <= r.high) {
  for (long i = 1; i < n; i++)
    if (a[i] > r.high)
      r.high = a[i];
    else
      r.low = a[i] < r.low ? a[i] : r.low;
  return r;
}

struct range in_rows(const short *a, long rows, int columns, short first) {
  short lo = first, hi = first;
  // CHECK-LABEL: struct range in_rows
  // CHECK: lo <= hi) {
  for (long i = 0; i < rows; i++)
    for (int j = 0; j < columns; j++)
      if (a[i * columns + j] < lo)
        lo = a[i * columns + j];
      else if (a[i * columns + j] > hi)
        hi = a[i * columns + j];
  return (struct range){lo, hi, 0, 0};
}

static void print(struct range r) { printf(" %a %a %ld %ld", r.low, r.high, r.at_low, r.at_high); }

void test(long n) {
  int *a = ints(n);
  double *d = doubles(n);
  float *f = floats(n);
  short *s = shorts(n);
  for (int way = 0; way < 4; way++) {
    print(of_ints(a, n, a[0], a[0]));
    print(of_doubles(d, n, d[0], d[0]));
    print(with_places(d, n, d[0], d[0]));
    print(in_members(f, n, (struct range){f[0], f[0], 0, 0}));
    print(in_rows(s, n / 8, 8, s[0]));
    // A start above every element: the range is upside down, and not every
    // value that is the least is found.
    print(of_ints(a, n, 2000, -2000));
    print(of_doubles(d, n, HUGE_VAL, -HUGE_VAL));
    print(with_places(d, n, 2000, -2000));
    print(of_doubles(d, n, NAN, 0));
    print(with_places(d, n, 0, NAN));
    printf("\n");
    // Then ascending, then with NaN and zeros of both signs, then all equal.
    for (long i = 0; i <= n; i++) {
      a[i] = way < 2 ? (int)i : 7;
      f[i] = (float)a[i];
      s[i] = (short)(a[i] % 30000);
      d[i] = way == 0 ? a[i] : way == 1 ? (i % 3 == 0 ? NAN : i % 3 == 1 ? -0.0 : 0.0) : 7;
    }
  }
}
