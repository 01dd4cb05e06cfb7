// 'next' is assigned before it is used, and 'a' and 'b' are only assigned: no
// operator, no accumulator. But b of this iteration is a of the next one, as
// with Fibonacci's numbers, here with some mixing.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static unsigned last_of_sequence(const unsigned *salt, long n) {
  unsigned a = 0, b = 1;
  for (long i = 0; i < n; i++) {
    unsigned next = (a + b) ^ salt[i];
    a = b;
    b = next;
  }
  return b;
}

void test(long n) {
  const unsigned *salt = unsigneds(n);
  printf("%08x\n", last_of_sequence(salt, n));
  printf("%08x\n", last_of_sequence(salt, n / 2));
  if (n > 1)
    printf("%08x\n", last_of_sequence(salt + 1, n - 1));
}
