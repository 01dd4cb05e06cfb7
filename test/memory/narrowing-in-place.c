// A store gives memory from the heap another type (C11 6.5p6). So the types show
// that no element is read after it was overwritten; but not that none is read
// before, as in the second call.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: overlap-refused.c

#include "../run/program.h"

long narrow(short *to, const int *from, long n) {
  long s = 0;
  // CHECK: (size_t)(to + n) <= (size_t)from || (size_t)(from + n) <= (size_t)to
  for (long i = 0; i < n; i++) {
    s += from[i];
    to[i] = (short)from[i];
  }
  return s;
}

void test(long n) {
  int *from = ints(n);
  short *to = calloc((size_t)n + 1, sizeof *to);
  printf("%ld\n", narrow(to, from, n));
  short *same = (short *)from;
  printf("%ld\n", narrow(same, from, n));
  for (long i = 0; i < n; i++)
    printf("%d %d\n", to[i], same[i]);
}
