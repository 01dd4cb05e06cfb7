// What is folded into an array may be read from another one that the loop leaves
// as it is, and the loop may fold into several arrays, each by itself.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

void greatest(int h[8], const int w[64], const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    if (w[key[i] & 63] > h[key[i] & 7])
      h[key[i] & 7] = w[key[i] & 63];
}

void sums(int h[8], const int w[64], const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    if (w[i & 63] > 100)
      h[key[i] & 7] += w[i & 63];
}

static int h[8], w[64];

void both(const unsigned char *key, const int *x, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: 'h' is a histogram, 'w' is a histogram; a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++) {
    if (x[i] > h[key[i] & 7])
      h[key[i] & 7] = x[i];
    w[key[i] & 63]++;
  }
}

void test(long n) {
  const unsigned char *key = bytes(n);
  int most[8] = {0}, sum[8] = {0};
  greatest(most, ints(64), key, n);
  sums(sum, ints(64), key, n);
  both(key, ints(n), n);
  for (int k = 0; k < 8; k++)
    printf("%d %d %d %d\n", most[k], sum[k], h[k], w[k * 8]);
}
