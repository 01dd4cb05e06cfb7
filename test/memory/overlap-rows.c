// Of a nest the ends are those of the first and of the last row.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --sizes "0 1 2 7 1000"
// Twin: overlap-refused.c

#include "../run/program.h"

long move(long *to, const long *from, long n, long width) {
  long s = 0;
  // CHECK: (size_t)to + n * width * sizeof *to <= (size_t)from || (size_t)from + n * width * sizeof *from <= (size_t)to
  for (long i = 0; i < n; i++)
    for (long j = 0; j < width; j++) {
      s += from[i * width + j];
      to[i * width + j] = 2 * from[i * width + j];
    }
  return s;
}

void test(long n) {
  for (int shift = 0; shift < 4; shift++) {
    long *a = longs(3 * n + 3);
    // Apart, one behind, the same, one ahead.
    long *b = a + (shift == 0 ? n + 1 : shift == 1 ? 0 : shift == 2 ? 1 : 2);
    printf("%ld\n", move(b, a + 1, n / 3, 3));
    for (long i = 0; i < 2 * n + 3; i++)
      printf("%ld\n", a[i]);
    free(a);
  }
}
