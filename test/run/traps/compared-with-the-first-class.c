// The least value of each class, if it is below the least one of class 0: what
// is compared is not what is replaced.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void least_below_first(int *least, const unsigned char *class, const int *x, long n) {
  for (long i = 0; i < n; i++)
    if (x[i] < least[0])
      least[class[i] % 8] = x[i];
}

void test(long n) {
  int least[8] = {900, 900, 900, 900, 900, 900, 900, 900};
  least_below_first(least, bytes(n), ints(n), n);
  printf("%llx\n", digest_ints(least, 8));
}
