// One pass of a bubble sort. An iteration looks at two elements and exchanges
// them if need be; the second one is the first one of the next iteration, so
// that the largest element goes all the way to the end.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static long pass(int *a, long n) {
  long exchanges = 0;
  for (long i = 0; i + 1 < n; i++)
    if (a[i] > a[i + 1]) {
      int larger = a[i];
      a[i] = a[i + 1];
      a[i + 1] = larger;
      exchanges++;
    }
  return exchanges;
}

void test(long n) {
  int *a = ints(n);
  long first = pass(a, n), second = pass(a, n);
  printf("%ld %ld %llx\n", first, second, digest_ints(a, n));
}
