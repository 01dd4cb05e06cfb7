// Every second element is touched, and those between are counted in.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --sizes "0 1 2 7 1000"
// Twin: overlap-refused.c

#include "../run/program.h"

long move(long *to, const long *from, long n) {
  long s = 0;
  // CHECK: ||
  for (long i = 0; i + 1 < n; i += 2) {
    s += from[i];
    to[i + 1] = 2 * from[i];
  }
  return s;
}

void test(long n) {
  for (int shift = 0; shift < 4; shift++) {
    long *a = longs(3 * n + 3);
    // Apart, one behind, the same, one ahead.
    long *b = a + (shift == 0 ? n + 1 : shift == 1 ? 0 : shift == 2 ? 1 : 2);
    printf("%ld\n", move(b, a + 1, n));
    for (long i = 0; i < 2 * n + 3; i++)
      printf("%ld\n", a[i]);
    free(a);
  }
}
