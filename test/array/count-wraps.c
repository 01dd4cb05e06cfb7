// A count whose product with the size of an element is no number of bytes, and a
// negative one: no copies, the loop runs as it was.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static void far_apart(int *h, const unsigned long *b, long n, unsigned long m) {
  // CHECK: (bins = m) - 1 < (size_t)-1 / 2 / sizeof *h_copies &&
  for (long i = 0; i < n; i++)
    h[b[i] % m]++;
}

static void none(int *restrict h, const int *b, long n, long m) {
  for (long i = 0; i < n; i++)
    if (b[i] >= 0 && b[i] < m)
      h[b[i]]++;
}

void test(long n) {
  int h[40] = {0}, *c = calloc((size_t)n + 1, sizeof *c);
  unsigned long *b = calloc((size_t)n + 1, sizeof *b);
  for (long i = 0; i < n; i++)
    b[i] = (unsigned long)(i * 7 % 40);
  far_apart(h, b, n, 1ul << 62);
  far_apart(h, b, n, 13);
  none(h, c, n, -1 - 0x7fffffffffffffff);
  none(h, c, n, 0);
  none(h, c, n, 1);
  for (int k = 0; k < 40; k++)
    printf("%d\n", h[k]);
}
// Twin: remainder-refused.c
