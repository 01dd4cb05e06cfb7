// A constant one is fine if the last step stays in the type, which a guard tells.
//
// RUN: %parfold --guard=none --strategy=thread-array --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: steps-come-round-refused.c

#include "../run/program.h"

long by_threes(const long *t, int lo, int hi) {
  long s = 0;
  // CHECK: if (hi <= 2147483645 && hi > lo) {{{$}}
  for (int i = lo; i < hi; i += 3u)
    s += t[(unsigned)i % 4];
  return s;
}

void test(long n) {
  long *t = longs(4);
  printf("%ld %ld\n", by_threes(t, 0, (int)n), by_threes(t, 2147483000, 2147483645));
  free(t);
}
