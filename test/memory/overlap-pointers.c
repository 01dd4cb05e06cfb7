// So are the ends of a loop that counts with a pointer.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: overlap-refused.c

#include "../run/program.h"

void add(long *sum, const long *from, const long *end) {
  // CHECK: (size_t)(sum + 1) <= (size_t)from || (size_t)end <= (size_t)sum
  for (const long *p = from; p < end; p++)
    *sum += *p;
}

void test(long n) {
  long *a = longs(n + 2);
  for (long at = 0; at < n + 2; at += n / 2 + 1) {
    add(a + at, a + 1, a + 1 + n);
    printf("%ld\n", a[at]);
  }
}
