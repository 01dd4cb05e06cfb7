// Deliveries are added and sales taken away, which is a sum. But the store
// holds only so much, and nobody sells what is not there. What is turned away
// costs a fee, which depends on how much it was.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct store {
  long stock, turned_away;
};

static void trade(struct store *store, const int *change, long n, long room) {
  long stock = store->stock;
  for (long i = 0; i < n; i++) {
    stock += change[i];
    if (stock > room) {
      store->turned_away += (stock - room) * (stock - room) % 101;
      stock = room;
    }
    if (stock < 0)
      stock = 0;
  }
  store->stock = stock;
}

void test(long n) {
  struct store store = {10, 0};
  trade(&store, ints(n), n, 5000);
  printf("%ld, turned away %ld\n", store.stock, store.turned_away);
  trade(&store, more_ints(n), n, 700);
  printf("%ld, turned away %ld\n", store.stock, store.turned_away);
}
