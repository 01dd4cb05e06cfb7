// A sum beside a maximum: both in one loop.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct result {
  double sum;
  long where;
  int count;
};

struct result find(const double *a, long n) {
  double sum = 0, best = -1;
  long where = -1;
  int count = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [sum, argmax, count]{{$}}
  for (long i = 0; i < n; i++) {
    sum += a[i];
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
    if (a[i] > 3)
      count++;
  }
  return (struct result){sum, where, count};
}

void test(long n) {
  struct result r = find(doubles(n), n);
  printf("%.17g %ld %d\n", r.sum, r.where, r.count);
}
