// The greatest and the least of every group. NaN loses every comparison.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void bounds(double *high, short *low, const unsigned char *key, const double *x, const short *y, long n) {
  // CHECK: double high_own[16];
  // CHECK: high_own[bin] = -__builtin_inf();
  // CHECK: if (high_own[bin] != -__builtin_inf() && high_own[bin] > high[bin])
  // CHECK-NEXT: high[bin] = high_own[bin];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    if (x[i] > high[key[i] & 15])
      high[key[i] & 15] = x[i];
  // CHECK: low_own[bin] = 32767;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    low[key[i] & 15] = low[key[i] & 15] < y[i] ? low[key[i] & 15] : y[i];
}

void test(long n) {
  double high[16], *x = doubles(n);
  short low[16];
  for (int k = 0; k < 16; k++) {
    high[k] = k == 3 ? 0.0 / 0.0 : k;
    low[k] = (short)(300 - k);
  }
  for (long i = 0; i < n; i += 7)
    x[i] = i % 2 ? 0.0 / 0.0 : -1.0 / 0.0;
  bounds(high, low, bytes(n), x, shorts(n), n);
  for (int k = 0; k < 16; k++)
    printf("%a %d\n", high[k], low[k]);
}
