// An echo: the sample of some time ago is added, at half its strength. With a
// delay as long as the array nothing is added twice. With a shorter one the
// echo has an echo, and the distance is a parameter.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void add_echo(int *a, long n, long delay) {
  for (long i = delay; i < n; i++)
    a[i] += a[i - delay] / 2;
}

void test(long n) {
  int *a = ints(n);
  add_echo(a, n, n / 2 + 1);
  printf("%llx\n", digest_ints(a, n));
  add_echo(a, n, 5);
  printf("%llx\n", digest_ints(a, n));
  add_echo(a, n, 1);
  printf("%llx\n", digest_ints(a, n));
  // Backward: from the sample that comes later, which is still an old one.
  add_echo(a + n / 4, n - n / 4, n / 3 + 1);
  printf("%llx\n", digest_ints(a, n));
}
