// Every entry names the account that pays, and the sum goes to 'to'. Both are of
// the same type, so that 'to' may be one of the payers: it then pays with what
// has been paid in so far.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct account {
  unsigned long balance;
  unsigned rate;
};

static void collect(struct account *to, struct account *const *payer, long n) {
  for (long i = 0; i < n; i++)
    to->balance += payer[i]->balance / payer[i]->rate;
}

void test(long n) {
  const unsigned *amounts = unsigneds(16);
  struct account accounts[16];
  for (long k = 0; k < 16; k++)
    accounts[k] = (struct account){amounts[k], 1000 + 50u * (unsigned)k};
  struct account **payers = calloc((size_t)n + 1, sizeof *payers);
  for (long i = 0; i < n; i++)
    payers[i] = &accounts[random_at(i) % 15];
  // Nobody pays to account 15 but the others ...
  collect(&accounts[15], payers, n);
  printf("%lu\n", accounts[15].balance);
  // ... while account 3 pays to itself, too.
  collect(&accounts[3], payers, n < 5000 ? n : 5000);
  printf("%lu\n", accounts[3].balance);
}
