// Minimum and maximum of one loop, each with its place.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct range {
  int low, high;
  long low_at, high_at;
};

struct range find(const int *a, long n) {
  int low = 5000, high = -5000;
  long low_at = -1, high_at = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmin, argmax]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < low) {
      low = a[i];
      low_at = i;
    }
    if (a[i] >= high) {
      high = a[i];
      high_at = i;
    }
  }
  return (struct range){low, high, low_at, high_at};
}

void test(long n) {
  struct range r = find(ints(n), n);
  printf("%d %d %ld %ld\n", r.low, r.high, r.low_at, r.high_at);
}
