// The running value is a member behind a pointer that every iteration reads.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct tape {
  long total;
  long *after;
};

void run(struct tape *t, const int *restrict a, long n) {
  long *restrict after = t->after;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan]{{$}}
  for (long i = 0; i < n; i++) {
    t->total += a[i];
    after[i] = t->total;
  }
}

void test(long n) {
  struct tape t = {5, longs(n)};
  unsigned long mix = 0;
  run(&t, ints(n), n);
  for (long i = 0; i < n; i++)
    mix = mix * 31 + (unsigned long)t.after[i];
  printf("%ld %lx\n", t.total, mix);
}
