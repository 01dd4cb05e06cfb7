// The last place, and the last one before it: what the second is set to is a
// value that the first pass finds.
//
// Twin: handed-on-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct last {
  long it, before;
};

struct last find(const int *a, long n) {
  long it = -1, before = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan, last-value]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 600) {
      before = it;
      it = i;
    }
  return (struct last){it, before};
}

void test(long n) {
  struct last l = find(ints(n), n);
  printf("%ld %ld\n", l.it, l.before);
  l = find(more_ints(n), n);
  printf("%ld %ld\n", l.it, l.before);
}
