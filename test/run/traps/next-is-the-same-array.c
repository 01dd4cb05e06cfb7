// Writes one array and reads two; the second one has a name of its own. But
// 'next' is the same array one element further on: the last element of a
// thread's part is computed from one that another thread has changed already.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void differences(int *a, long n) {
  const int *next = a + 1;
  for (long i = 0; i < n - 1; i++)
    a[i] = next[i] - a[i];
}

void test(long n) {
  int *a = ints(n);
  differences(a, n);
  printf("%llx\n", digest_ints(a, n));
  // Second differences, and third ones.
  differences(a, n - 1);
  printf("%llx\n", digest_ints(a, n));
  differences(a, n - 2);
  printf("%llx\n", digest_ints(a, n));
}
