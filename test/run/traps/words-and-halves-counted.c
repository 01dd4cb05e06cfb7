// Two histograms whose tables are one: a word and each of its halves count up.
// A half that runs over does not carry, a word does.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

union table {
  unsigned word[4];
  unsigned short half[8];
};

static void count_both(union table *t, const unsigned char *key, long n) {
  for (long i = 0; i < n; i++) {
    t->word[key[i] % 4] += 40503;
    t->half[key[i] % 8] += 30011;
  }
}

void test(long n) {
  union table t = {{0, 0, 0, 0}};
  count_both(&t, bytes(n), n);
  printf("%llx\n", digest_unsigneds(t.word, 4));
}
