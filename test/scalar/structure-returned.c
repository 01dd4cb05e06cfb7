// A structure of accumulators that a function gets and gives back.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct moments {
  long sum, squares;
  unsigned seen;
  int unit;
};

static struct moments added(struct moments m, int x) {
  m.sum += x;
  m.squares += (long)x * x;
  m.seen |= 1u << (x & 31);
  return m;
}

struct moments measure(const int *a, long n) {
  struct moments m = {1, 2, 0, 9};
  // CHECK: struct moments m = {0};
  // CHECK: slot[thread] = m;
  // CHECK: m.sum += slot[thread].sum, m.squares += slot[thread].squares, m.seen |= slot[thread].seen;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: 'm' is a sum, thread-local array [sum]{{$}}
  for (long i = 0; i < n; i++)
    m = added(m, a[i]);
  return m;
}

void test(long n) {
  struct moments m = measure(ints(n), n);
  printf("%ld %ld %u %d\n", m.sum, m.squares, m.seen, m.unit);
}
