// An array that others may use, too: what no iteration touches is not stored to.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static unsigned short h[64];

void collect(const unsigned *a, long n) {
  // CHECK: unsigned short h_own[64];
  // CHECK-NEXT: for (int bin = 0; bin < 64; bin++) {
  // CHECK-NEXT: h_own[bin] = (unsigned short)~0;
  // CHECK: if (h_own[bin] != (unsigned short)~0)
  // CHECK-NEXT: h[bin] &= h_own[bin];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    h[a[i] & 63] &= (unsigned short)(a[i] >> 8 | 2);
}

void test(long n) {
  for (int k = 0; k < 64; k++)
    h[k] = 65535;
  collect(unsigneds(n), n);
  for (int k = 0; k < 64; k++)
    printf("%d\n", h[k]);
}
