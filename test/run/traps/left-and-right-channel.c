// Two channels in one array, left and right in turn. Each sample is mixed with
// the one before of its own channel: the distance is two, so that neighbours
// have nothing to do with each other, but two chains run through the loop.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void add_echo(short *a, long n) {
  for (long i = 2; i < n; i++)
    a[i] = (short)(a[i] / 2 + a[i - 2] / 2 - a[i - 2] / 8);
}

void test(long n) {
  short *a = shorts(n);
  add_echo(a, n);
  printf("%llx\n", digest_bytes((unsigned char *)a, n * 2));
  if (n >= 4)
    printf("%d %d\n", a[n - 2], a[n - 1]);
  // One more channel than there is: left becomes right.
  if (n > 0)
    add_echo(a + 1, n - 1);
  printf("%llx\n", digest_bytes((unsigned char *)a, n * 2));
}
