// Bytes counted from an element may be those of the elements behind it: they are
// counted from the first byte of the array.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --sizes "0 1 5" --parfold-args=--kinds=sum

#include "../run/program.h"

void fold(long *to, const long *a, long n, long width) {
  // CHECK: (size_t)to + sizeof *to <= (size_t)a || (size_t)a + (8 * n + width - 8) * sizeof(char) <= (size_t)to
  for (long i = 0; i < n; i++) {
    const char *byte = (const char *)(a + i);
    for (long j = 0; j < width; j++)
      *to += byte[j];
  }
}

void test(long n) {
  long a[8] = {1, 2, 3, 4, n, 6, 7, 8};
  for (int at = 0; at < 8; at++) {
    fold(a + at, a, 3, 16);
    printf("%ld\n", a[at] % 1000003);
  }
}
