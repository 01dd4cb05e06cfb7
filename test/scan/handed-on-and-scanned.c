// A position that moves where an element differs from the one before it: both
// the variable that is handed on and the position have their own start in a
// chunk.
//
// Twin: handed-on-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long distinct(const int *a, int *out, long *sums, long n) {
  long k = 0, sum = 0;
  int before = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value, compaction, scan]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] != before)
      out[k++] = a[i];
    sums[i] = sum += a[i] - before;
    before = a[i];
  }
  return k + sum;
}

void test(long n) {
  int *out = ints(n);
  long *sums = longs(n), k = distinct(signs(n), out, sums, n);
  unsigned long mix = 0;
  for (long i = 0; i < n; i++)
    mix = mix * 31 + (unsigned)out[i] + (unsigned long)sums[i];
  printf("%ld %lx\n", k, mix);
}
