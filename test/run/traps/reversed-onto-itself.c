// Reverses an array, one assignment for an element. That takes a second array:
// in place, the second half gets back what was just copied from it, and the
// result is a mirror image of one half. A caller may rely on it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void mirror(int *a, long n) {
  for (long i = 0; i < n; i++)
    a[i] = a[n - 1 - i];
}

/// Is it the same from both ends?
static int is_symmetric(const int *a, long n) {
  return n < 2 || (a[0] == a[n - 1] && a[n / 2] == a[n - 1 - n / 2]);
}

void test(long n) {
  int *a = ints(n);
  mirror(a, n);
  printf("%llx %d\n", digest_ints(a, n), is_symmetric(a, n));
  mirror(a, n / 2);
  printf("%llx %d\n", digest_ints(a, n), is_symmetric(a, n));
}
