// Several variables, set in branches of their own, one of them in both.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct last {
  long even, odd, any;
};

struct last find(const int *a, long n) {
  long even = -1, odd = -1, any = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < -250)
      continue;
    if (a[i] % 2 == 0) {
      even = i;
      any = i;
    } else if (a[i] % 3 == 0) {
      odd = i, any = -i;
    }
  }
  return (struct last){even, odd, any};
}

void test(long n) {
  struct last l = find(ints(n), n);
  printf("%ld %ld %ld\n", l.even, l.odd, l.any);
}
