// Prefix sums, each with its own element.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long prefix_sums(const int *restrict a, long *restrict out, long n) {
  long s = 3;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan]{{$}}
  for (long i = 0; i < n; i++)
    out[i] = s += a[i];
  return s;
}

void test(long n) {
  long *out = longs(n), total = prefix_sums(ints(n), out, n);
  unsigned long mix = 0;
  for (long i = 0; i < n; i++)
    mix = mix * 31 + (unsigned long)out[i];
  printf("%ld %lx\n", total, mix);
}
