// The FNV hash: exclusive or, then a product. Each of them may be done in any
// order, both together may not, and there is no common form for two steps.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// 32 bits, from the first byte to the last.
static unsigned hash(const unsigned char *text, long n) {
  unsigned h = 2166136261u;
  for (long i = 0; i < n; i++) {
    h ^= text[i];
    h *= 16777619u;
  }
  return h;
}

void test(long n) {
  const unsigned char *text = bytes(n);
  printf("%08x\n", hash(text, n));
  printf("%08x\n", hash(text, n / 2));
  printf("%08x\n", hash(text + n / 2, n - n / 2));
  // The last byte is seen by one multiplication only.
  if (n > 0)
    printf("%08x\n", hash(text, n - 1));
}
