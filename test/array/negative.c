// Subscripts on both sides of 0.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void count(long *middle, const signed char *a, long n) {
  // CHECK: long middle_own[256] = {{.}}0};
  // CHECK: (middle_own + 128)[a[i]]++;
  // CHECK: middle[bin - 128] += middle_own[bin];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    middle[a[i]]++;
}

void test(long n) {
  long h[256] = {0};
  count(h + 128, schars(n), n);
  for (int k = 0; k < 256; k++)
    printf("%ld\n", h[k]);
}
