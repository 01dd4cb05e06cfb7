// The number of bins is computed in the type that the source computes it in: copies for as
// many as an 'int' makes of a product of 'int' are too few, or those of a difference of
// 'unsigned' too many.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --sizes "0 1 7 1000"

#include "../run/program.h"

void product(long *restrict h, const int *w, int m, int n, int by) {
  // CHECK: (bins = (((long)n * (long)by) >> 20)) - 1 <
  for (int i = 0; i < m; i++)
    for (long j = 0; j < ((long)n * by) >> 20; j++)
      h[j] += w[i];
}

void product_of_longs(long *restrict h, const int *w, int m, long n, long by) {
  // CHECK: (bins = ((n * by) >> 20)) - 1 <
  for (int i = 0; i < m; i++)
    for (long j = 0; j < (n * by) >> 20; j++)
      h[j] += w[i];
}

void difference(long *restrict h, const int *w, int m, unsigned from, unsigned to) {
  // CHECK: (bins = (long long)to - from + 5) - 1 <
  for (int i = 0; i < m; i++)
    for (long j = 0; j < 5 + (long)to - from; j++)
      h[j] += w[i];
}

void difference_of_longs(long *restrict h, const int *w, int m, long from, long to) {
  // CHECK: (bins = to - from + 5) - 1 <
  for (int i = 0; i < m; i++)
    for (long j = 0; j < 5 + to - from; j++)
      h[j] += w[i];
}

void sum(long *restrict h, const int *w, int m, int n, int more) {
  // CHECK: (bins = (long long)n + more) - 1 <
  for (int i = 0; i < m; i++)
    for (long j = 0; j < (long)n + more; j++)
      h[j] += w[i];
}

void test(long n) {
  long *h = calloc(40000, sizeof *h), all = 0;
  const int *w = ints(n);
  product(h, w, (int)n, 200000, 200000);
  product_of_longs(h, w, (int)n, 200000, 200000);
  difference(h, w, (int)n, 20, 5);
  difference(h, w, (int)n, 20, 60);
  difference_of_longs(h, w, (int)n, 20, 60);
  sum(h, w, (int)n, 30, 30);
  for (long i = 0; i < 40000; i++)
    all = all * 31 + h[i];
  printf("%ld\n", all);
}
