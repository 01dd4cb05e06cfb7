// Adler's checksum: two sums in one loop. The second one adds up what the first
// one has been after each element, so it is a sum of sums; both are taken
// modulo 65521, by a subtraction that looks at them.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static unsigned adler(const unsigned char *data, long n) {
  unsigned a = 1, b = 0;
  for (long i = 0; i < n; i++) {
    a += data[i];
    if (a >= 65521)
      a -= 65521;
    b += a;
    if (b >= 65521)
      b -= 65521;
  }
  return b << 16 | a;
}

void test(long n) {
  const unsigned char *data = bytes(n);
  printf("%08x\n", adler(data, n));
  printf("%08x\n", adler(data, n / 2));
}
