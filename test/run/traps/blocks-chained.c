// Enciphers an array, element by element, into another one. Each element is mixed
// with the result before it, so that equal elements look different: to decipher
// can be done in any order, to encipher cannot.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static unsigned cipher(unsigned x) {
  x = (x ^ x >> 15) * 2246822519u;
  return x ^ x >> 13;
}

static void encipher(unsigned *out, const unsigned *in, long n, unsigned start) {
  unsigned chain = start;
  for (long i = 0; i < n; i++)
    out[i] = chain = cipher(in[i] ^ chain);
}

void test(long n) {
  unsigned *out = calloc((size_t)n + 1, sizeof *out);
  encipher(out, unsigneds(n), n, 12345);
  printf("%llx\n", digest_unsigneds(out, n));
  encipher(out, out, n, 67890);
  printf("%llx\n", digest_unsigneds(out, n));
}
