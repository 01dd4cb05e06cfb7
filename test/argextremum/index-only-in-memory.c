// The index is kept where a pointer leads, or in a member.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2

#include "../run/program.h"

void greatest(const double *restrict a, long n, long *restrict where) {
  *where = 0;
  // CHECK-LABEL: void greatest
  // CHECK: long where_value = *where;
  // CHECK: if (a[slot[thread]] > a[where_value]){{( [{])?$}}
  // CHECK: if (found)
  // CHECK-NEXT: *where = where_value;
  for (long i = 1; i < n; i++)
    if (a[i] > a[*where])
      *where = i;
}

struct statistics {
  int least, greatest;
};

struct statistics both(const float *a, int n) {
  struct statistics s = {0, 0};
  // CHECK-LABEL: struct statistics both
  // CHECK: if (a[slot[thread].s_least] < a[s_least]){{( [{])?$}}
  // CHECK: if (slot[thread].s_greatest_set && a[slot[thread].s_greatest] >= a[s_greatest]){{( [{])?$}}
  for (int i = 1; i < n; i++) {
    if (a[i] < a[s.least])
      s.least = i;
    if (a[i] >= a[s.greatest])
      s.greatest = i;
  }
  return s;
}

void test(long n) {
  long where = -1;
  greatest(doubles(n), n, &where);
  struct statistics s = both(floats(n), (int)n);
  printf("%ld %d %d\n", where, s.least, s.greatest);
}
