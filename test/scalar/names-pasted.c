// New names differ from those that a macro pastes together, and from those with a
// line's end in them.
//
// RUN: %parfold --guard=none --strategy=thread-array --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: slot-names-refused.c

#include "../run/program.h"

#define STATE(part) thr##part

static long thread = 5, team = 7;

long pasted(const int *a, long n) {
  long s = 0;
  // CHECK: long thread2 = omp_get_thread_num(), team2 = omp_get_num_threads();
  for (long i = 0; i < n; i++)
    s += a[i] % STATE(ead) + a[i] % te\
am;
  return s;
}

void test(long n) {
  int *a = ints(n);
  printf("%ld ", pasted(a, n));
  thread = 6, team = 11;
  printf("%ld\n", pasted(a, n));
  free(a);
}
