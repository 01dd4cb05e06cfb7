// The first element that a loop touches may be the last one in memory.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --sizes "0 1 2 7 1000"
// Twin: overlap-refused.c

#include "../run/program.h"

long move(long *to, const long *from, long n) {
  long s = 0;
  // CHECK: <= (size_t)from || {{.*}} <= (size_t)to
  for (long i = n - 1; i >= 0; i--) {
    s += from[n - 1 - i];
    to[i] = 2 * from[n - 1 - i];
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
