// Halves are added to integers, and every addition cuts off what is behind the
// point: two halves are nothing, if the sum is above zero, and two if below.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void add_weights(int *count, const unsigned char *key, const int *x, long n) {
  for (long i = 0; i < n; i++)
    count[key[i] % 8] += 0.5 * x[i];
}

void test(long n) {
  int count[8] = {0};
  add_weights(count, bytes(n), more_ints(n), n);
  printf("%llx\n", digest_ints(count, 8));
}
