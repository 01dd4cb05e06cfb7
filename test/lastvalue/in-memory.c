// The place is in memory. Nothing is stored there if no iteration did, and what
// is behind the pointers is compared first.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct log {
  long count, latest;
};

void count_hits(const double *r, long n, double limit, struct log *log) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [count, last-value]{{$}}
  for (long i = 0; i < n; i++)
    if (r[i] > limit) {
      log->count++;
      log->latest = i;
    }
}

void test(long n) {
  struct log log = {0, -7}, none = {0, -7};
  count_hits(doubles(n), n, 100, &log);
  count_hits(doubles(n), n, 1e9, &none);
  printf("%ld %ld %ld %ld\n", log.count, log.latest, none.count, none.latest);
}
