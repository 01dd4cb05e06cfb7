// Only the index is kept; the best value is what is found there.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4

#include "../run/program.h"

long first_greatest(const int *a, long n) {
  long best = 0;
  // CHECK-LABEL: long first_greatest
  // CHECK: long slot[threads];
  // CHECK: if (a[slot[thread]] > a[best]){{$}}
  // CHECK-NEXT: best = slot[thread];
  for (long i = 1; i < n; i++)
    if (a[i] > a[best])
      best = i;
  return best;
}

int first_least(const int *a, int n) {
  int best = 0;
  // CHECK-LABEL: int first_least
  // CHECK: if (a[slot[thread]] < a[best]){{$}}
  for (int i = 0; i < n; i++)
    best = a[best] > a[i] ? i : best;
  return best;
}

/// With '>=' a chunk must know whether it has found any.
unsigned last_greatest(const int *a, unsigned n) {
  unsigned best = 0;
  // CHECK-LABEL: unsigned last_greatest
  // CHECK: best_set = 1, best = i;
  // CHECK: if (slot[thread].best_set && a[slot[thread].best] >= a[best]){{( [{])?$}}
  for (unsigned i = 1; i < n; i++)
    if (a[i] >= a[best])
      best = i;
  return best;
}

/// Downwards the last one is the first in memory.
long last_least(const int *a, long n) {
  long best = n;
  // CHECK-LABEL: long last_least
  // CHECK: if (slot[thread].best_set && a[slot[thread].best] <= a[best]){{( [{])?$}}
  for (long i = n - 1; i >= 0; i--)
    if (!(a[best] < a[i]))
      best = i;
  return best;
}

void test(long n) {
  int *a = ints(n);
  for (int few = 0; few < 3; few++) {
    printf("%ld %d %u %ld\n", first_greatest(a, n), first_least(a, (int)n), last_greatest(a, (unsigned)n), last_least(a, n));
    // Many equal ones, then nothing else.
    for (long i = 0; i <= n; i++)
      a[i] = few ? 7 : a[i] % 4;
  }
  // The start beats everything.
  a[0] = 1000;
  a[n] = -1000;
  printf("%ld %ld\n", first_greatest(a, n), last_least(a, n));
}
