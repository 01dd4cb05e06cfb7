// A function may return the address of a static variable: the file's own calls do
// not show where it goes.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static long total[4];

long *handle(void) { return total; }

void add(const long *a, long n) {
  // CHECK: (size_t){{.*}} <= (size_t)a || (size_t)(a + n) <= (size_t)
  for (long i = 0; i < n; i++)
    total[3] += a[i];
}

void test(long n) {
  total[0] = 1;
  total[3] = n;
  add(longs(n), n);
  printf("%ld\n", total[3]);
  add(handle(), 4);
  printf("%ld\n", total[3]);
}
