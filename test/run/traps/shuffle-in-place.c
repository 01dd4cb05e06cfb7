// Shuffles a deck: iteration i exchanges element i with another one. The partner
// is known in advance, from an array; what lies there is not.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void shuffle(int *card, const int *partner, long n) {
  for (long i = n - 1; i > 0; i--) {
    int top = card[i];
    card[i] = card[partner[i] % (i + 1)];
    card[partner[i] % (i + 1)] = top;
  }
}

void test(long n) {
  int *cards = calloc((size_t)n + 1, sizeof *cards);
  int *partners = calloc((size_t)n + 1, sizeof *partners);
  for (long i = 0; i < n; i++) {
    cards[i] = (int)i;
    partners[i] = random_at(i) * 101 + random_at(i + 3);
  }
  shuffle(cards, partners, n);
  printf("%llx\n", digest_ints(cards, n));
}
