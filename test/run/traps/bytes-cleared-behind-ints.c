// Sums up integers while it clears bytes, one in an iteration, from the end. An
// int and a byte are different types, but a byte may be part of anything: here
// of the integers, and the last fifth of them is cleared before its turn. The
// addresses are compared before the loop runs in parallel.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"
#include "digest.h"

static long sum_and_wipe(int *a, long n) {
  unsigned char *byte = (unsigned char *)a;
  long size = n * (long)sizeof *a;
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum += a[i];
    byte[size - 1 - i] = 0;
  }
  return sum;
}

void test(long n) {
  int *a = ints(n);
  printf("%ld\n", sum_and_wipe(a, n));
  // The last quarter is gone; the same with what is left.
  printf("%llx\n", digest_ints(a, n - n / 4));
  printf("%ld\n", sum_and_wipe(a, n - n / 4));
  printf("%llx\n", digest_ints(a, n / 2));
}
