// What the loop of a function reads is compared with the sum: all of it.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --sizes "0 1 5"

#include "../run/program.h"

static long sum_of(const long *row, long width) {
  long s = 0;
  for (long j = 0; j < width; j++)
    s += row[j];
  return s;
}

void fold(long *to, long *a, long n, long width, long skip) {
  // CHECK: (size_t)(to + 1) <= (size_t)a + skip * sizeof *a || (size_t)a + (skip + width) * sizeof *a <= (size_t)to
  for (long i = 0; i < n; i++)
    *to += sum_of(a + skip, width);
}

void test(long n) {
  long a[6] = {1, 2, 3, 4, n, 6};
  for (int at = 0; at < 6; at++) {
    fold(a + at, a, 3, 4, 1);
    printf("%ld\n", a[at] % 1000003);
  }
}
