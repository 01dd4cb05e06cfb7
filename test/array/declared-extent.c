// A comment says how many elements there are.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void count(int *h, const int *key, long n, int buckets) {
  /* parfold: extent h buckets */
  h[buckets - 1] = 0;
  // CHECK: (bins = buckets) - 1 < (size_t)-1 / 2 / sizeof *h_copies &&
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
}

void test(long n) {
  int *key = ints(n), h[90] = {0};
  for (long i = 0; i < n; i++)
    key[i] = (key[i] + 300) % 90;
  count(h, key, n, 90);
  for (int k = 0; k < 90; k++)
    printf("%d\n", h[k]);
}
