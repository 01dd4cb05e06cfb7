// Counts keys. A sign in the data clears one of the counts, by a subscript of
// its own, beside the statement that counts.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void count_since_sign(unsigned *count, const unsigned char *key, long n) {
  for (long i = 0; i < n; i++) {
    count[key[i] % 8]++;
    if (key[i] == 200)
      count[3] = 0;
  }
}

void test(long n) {
  unsigned count[8] = {0};
  count_since_sign(count, bytes(n), n);
  printf("%llx\n", digest_unsigneds(count, 8));
}
