// Collects flags of varying width in one word. '|' could be done in any order;
// the shift in front of it moves what has been collected before, and what is
// moved out on the left comes back on the right.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// The word after all codes, of which each shifts by its last three bits.
static unsigned collect(const unsigned char *code, long n) {
  unsigned word = 1;
  for (long i = 0; i < n; i++) {
    unsigned width = code[i] & 7u;
    word = word << width | (word >> 1) >> (31 - width);
    word |= code[i] >> 7;
    word += word >> 30;
  }
  return word;
}

void test(long n) {
  const unsigned char *codes = bytes(n);
  printf("%08x\n", collect(codes, n));
  printf("%08x\n", collect(codes, n / 3));
}
