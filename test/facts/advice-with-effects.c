// A builtin's advice is evaluated, and may do something.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--kinds=+doall --expect-rewritten=2

#include "../run/program.h"

void test(long n) {
  int *a = ints(n), *seen = ints(n);
  int k = 0, s = 0;
  // CHECK: int k = k_first + i;
  // CHECK: __builtin_expect
  for (long i = 0; i < n; i++) {
    if (__builtin_expect(a[i] > 3, k++ > 5))
      s += a[i];
    seen[i] = k & 7;
  }
  // CHECK: int k = k_first + i;
  // CHECK: __builtin_assume_aligned
  for (long i = 0; i < n; i++) {
    const int *p = __builtin_assume_aligned(a, sizeof(int), 4 * (k++ & 0));
    s += p[i];
    seen[i] += k & 7;
  }
  for (long i = 0; i < n; i++)
    s = s * 7 % 1000003 + seen[i];
  printf("%d %d\n", s, k);
  free(seen);
  free(a);
}
