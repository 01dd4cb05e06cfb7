// A condition says which subscripts there are.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void count(int *h, int buckets, const int *key, long n) {
  // CHECK: (bins = buckets) - 1 < (size_t)-1 / 2 / sizeof *h_copies &&
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++) {
    int k = key[i];
    if (k >= 0 && k < buckets)
      h[k]++;
  }
}

void test(long n) {
  int *h = calloc(500, sizeof *h);
  count(h, 500, ints(n), n);
  for (int k = 0; k < 500; k++)
    printf("%d\n", h[k]);
}
