// Puts all elements into the chains of a hash table: 'next[i]' belongs to
// iteration i alone. What it gets is the element that was put into the same
// chain before, and the chain's head is shared.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

enum { CHAINS = 64 };

static void build_chains(int *head, int *next, const int *key, long n) {
  for (long i = 0; i < n; i++) {
    unsigned chain = (unsigned)key[i] % CHAINS;
    next[i] = head[chain];
    head[chain] = (int)i;
  }
}

void test(long n) {
  int head[CHAINS];
  memset(head, -1, sizeof head);
  int *next = calloc((size_t)n + 1, sizeof *next);
  build_chains(head, next, ints(n), n);
  printf("%llx %llx\n", digest_ints(head, CHAINS), digest_ints(next, n));
}
