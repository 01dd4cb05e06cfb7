// The function has allocated the array itself.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

int count(const int *key, long n, int buckets) {
  int *h = calloc(buckets + 1, sizeof *h), most = 0;
  // CHECK: (bins = buckets + 1) - 1 < (size_t)-1 / 2 / sizeof *h_copies &&
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
  for (int k = 0; k <= buckets; k++)
    most = most < h[k] ? h[k] : most;
  free(h);
  return most;
}

void test(long n) {
  int *key = ints(n);
  for (long i = 0; i < n; i++)
    key[i] = (key[i] + 300) % 90;
  printf("%d\n", count(key, n, 90));
}
