// Each element is read before its sum is stored there: in the first pass nobody
// has stored anything.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void accumulate(long *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    a[i] = s;
  }
}

void test(long n) {
  long *a = longs(n);
  unsigned long mix = 0;
  accumulate(a, n);
  for (long i = 0; i < n; i++)
    mix = mix * 31 + (unsigned long)a[i];
  printf("%lx\n", mix);
}
