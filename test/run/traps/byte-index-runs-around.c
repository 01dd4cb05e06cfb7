// An index of type unsigned char runs around in a table of 256 numbers, without
// a test. It moves on if the element is odd, and jumps ahead if the table says
// so: there is no formula for it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long scrambled_sum(const unsigned char *x, const unsigned char *table, long n) {
  unsigned char k = 0;
  long sum = 0;
  for (long i = 0; i < n; i++) {
    if (x[i] % 2 != 0)
      k++;
    else if (table[k] < 16)
      k = (unsigned char)(k + table[k] + 1);
    sum += x[i] ^ table[k];
  }
  return sum;
}

void test(long n) {
  const unsigned char *table = bytes(1256) + 1000;
  printf("%ld\n", scrambled_sum(bytes(n), table, n));
  printf("%ld\n", scrambled_sum(bytes(n), table, n / 2));
  printf("%ld\n", scrambled_sum(bytes(n), table - 1000, n));
}
