// The loop adds one element of 'now' and writes one of 'later'. Then the
// pointers change places, if the element says so: what they point to in an
// iteration depends on all iterations before.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static long sum_of_current(int *now, int *later, const int *x, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum += now[i & 63];
    later[i * 5 & 63] = x[i];
    if (x[i] % 3 == 0) {
      int *swap = now;
      now = later;
      later = swap;
    }
  }
  return sum;
}

void test(long n) {
  int front[64] = {0}, back[64] = {0};
  long sum = sum_of_current(front, back, ints(n), n);
  printf("%ld %llx %llx\n", sum, digest_ints(front, 64), digest_ints(back, 64));
}
