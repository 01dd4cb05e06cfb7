// On the way down the last one is found first.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4
// RUN: %check-same-result %s --parfold-args=--min-trips=4096 --may-stay

#include "marked.h"

int last(const int *a, int n, int key) {
  /* parfold: extent a n */
  int i;
  // CHECK: if (i == (n - 1) - 1) {{{$}}
  // CHECK: int end = (n - 1) - to;{{$}}
  // CHECK: for (int i = (n - 1) - from; i > end; i--){{$}}
  // CHECK: { found = (n - 1) - i; break; }{{$}}
  // CHECK: i -= found;{{$}}
  for (i = n - 1; i >= 0; i--)
    if (a[i] == key)
      break;
  return i;
}

long by_threes(const int *a, long n) {
  /* parfold: extent a n */
  // CHECK: long i = n - k * 3;{{$}}
  // CHECK: found = k;{{$}}
  for (long i = n; i >= 3; i -= 3) {
    if (a[i - 1] || a[i - 2] || a[i - 3]) {
      return i;
    }
  }
  return 0;
}

size_t length(const int *a, size_t size) {
  /* parfold: extent a size */
  size_t n = size;
  // CHECK: n -= found;{{$}}
  while (n > 0) {
    if (a[n - 1] != 0)
      break;
    n--;
  }
  return n;
}

long counted_first(const int *a, long size) {
  /* parfold: extent a size */
  long n = size;
  while (n-- > 0)
    if (a[n] != 0)
      return n;
  return -n;
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), mark_at(n, k + 1), 7);
    printf("%d %ld %zu %ld\n", last(a, (int)n, 7), by_threes(a, n), length(a, (size_t)n),
           counted_first(a, n));
    free(a);
  }
}
