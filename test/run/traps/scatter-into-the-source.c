// Every element is added to another one, and additions may be done in any order.
// But the elements that are added are those of the same array: what comes in
// before an element's turn is passed on with it, what comes later is not.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void pass_on(unsigned *a, const int *to, long n) {
  for (long i = 0; i < n; i++)
    a[to[i]] += a[i];
}

void test(long n) {
  unsigned *a = unsigneds(n);
  int *to = calloc((size_t)n + 1, sizeof *to);
  for (long i = 0; i < n; i++)
    to[i] = (int)((i + random_at(i)) % n);
  pass_on(a, to, n);
  printf("%llx\n", digest_unsigneds(a, n));
  // What has been passed on is passed on again.
  pass_on(a, to, n / 2);
  printf("%llx\n", digest_unsigneds(a, n));
}
