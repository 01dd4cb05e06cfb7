// What leaves the iteration behind the last update is no part of the first pass,
// and must not be: there is no element 'b[k]' for what k is in it.
//
// Twin: parts-of-statements-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long spread(const int *restrict a, const int *restrict b, int *restrict out, long n) {
  long k = 0, odd = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan, count]{{$}}
  for (long i = 0; i < n; i++) {
    out[i] = -1;
    if (a[i] < 0)
      continue;
    k += a[i] & 1;
    if (b[k] > 300)
      continue;
    if (k & 1)
      odd++;
    out[i] = b[k];
  }
  return k * 1000 + odd;
}

void test(long n) {
  int *out = ints(n);
  long k = spread(ints(n), ints(n), out, n);
  unsigned long mix = 0;
  for (long i = 0; i < n; i++)
    mix = mix * 31 + (unsigned)out[i];
  printf("%ld %lx\n", k, mix);
}
