// A bit-field may be read and written where each iteration has its own: what is
// read back is what it keeps of the value.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct flags {
  unsigned low : 4, high : 4;
};

long pack(struct flags *restrict to, const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s)
  for (long i = 0; i < n; i++) {
    to[i].low = (unsigned)a[i];
    to[i].high = (unsigned)(a[i] >> 4);
    s += to[i].low;
  }
  return s;
}

void test(long n) {
  struct flags *to = calloc((size_t)n + 1, sizeof *to);
  printf("%ld\n", pack(to, ints(n), n));
  for (long i = 0; i < n; i++)
    printf("%u %u\n", to[i].low, to[i].high);
}
