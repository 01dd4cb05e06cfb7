// Copies an array element by element, and nothing else. The caller makes room
// that way, or so it thinks: 'to' is one behind 'from', every element is
// overwritten before it is read, and the first one ends up everywhere.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void copy(int *to, const int *from, long n) {
  for (long i = 0; i < n; i++)
    to[i] = from[i];
}

void test(long n) {
  int *a = ints(n);
  int *b = more_ints(n);
  copy(b, a, n);
  printf("%llx\n", digest_ints(b, n));
  // Up by one ...
  copy(a + 1, a, n);
  printf("%llx\n", digest_ints(a, n + 1));
  // ... and down by one, which is what the programmer had in mind.
  copy(b, b + 1, n);
  printf("%llx\n", digest_ints(b, n + 1));
  if (n >= 7) {
    copy(a + 3, b, n - 3);
    copy(a + 3, a, n - 3);
    printf("%llx\n", digest_ints(a, n));
  }
}
