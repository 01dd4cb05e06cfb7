// Where no element qualifies the best may be no index at all: nothing is read
// there, as in the loop.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2

#include "../run/program.h"

long greatest(const int *a, const unsigned char *ok, long n, long best) {
  // CHECK-LABEL: long greatest
  // CHECK: if (slot[thread].best_set && a[slot[thread].best] > a[best]){{( [{])?$}}
  for (long i = 0; i < n; i++) {
    if (!ok[i])
      continue;
    if (a[i] > a[best])
      best = i;
  }
  return best;
}

long of_rows(const int *a, long rows, long columns, long best) {
  // CHECK-LABEL: long of_rows
  // CHECK: if (slot[thread].best_set && a[slot[thread].best] < a[best]){{( [{])?$}}
  for (long i = 0; i < rows; i++)
    for (long j = 0; j < columns; j++)
      if (a[i * columns + j] < a[best])
        best = i * columns + j;
  return best;
}

void test(long n) {
  int *a = ints(n);
  unsigned char *ok = flags(n);
  long first = 0;
  while (first < n && !ok[first])
    first++;
  printf("%ld", greatest(a, ok, n, first < n ? first : -1000000000));
  for (long i = 0; i < n; i++)
    ok[i] = 0;
  printf(" %ld", greatest(a, ok, n, -1000000000));
  printf(" %ld %ld\n", of_rows(a, n / 9, 9, 0), of_rows(a, n, 0, -1000000000));
  free(a);
  free(ok);
}
