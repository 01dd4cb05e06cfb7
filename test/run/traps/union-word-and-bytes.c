// Two totals under different names, both updated by '+=' only. They are members
// of a union: the byte is part of the word, and what is added to it alone does
// not carry into the next byte.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

union sum {
  unsigned word;
  unsigned char byte[4];
};

static unsigned checksum(const unsigned char *data, long n) {
  union sum sum = {0};
  for (long i = 0; i < n; i++) {
    sum.word += data[i] * 3u;
    sum.byte[1] = (unsigned char)(sum.byte[1] + data[i]);
  }
  return sum.word;
}

void test(long n) {
  printf("%08x\n", checksum(bytes(n), n));
  unsigned char *last = bytes(n);
  if (n > 0)
    last[n - 1] ^= 1u;
  printf("%08x\n", checksum(last, n));
}
