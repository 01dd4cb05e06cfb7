// Keeps the best and the second best of all offers. Both are only replaced by
// something larger; but the second is also what the best has been, unless that
// is by the same bidder.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct offer {
  int price, bidder;
};

static int second_price(const struct offer *o, long n, int *winner) {
  int best = 0, second = 0, bidder = -1;
  for (long i = 0; i < n; i++) {
    if (o[i].price > best) {
      if (o[i].bidder != bidder)
        second = best;
      best = o[i].price;
      bidder = o[i].bidder;
    } else if (o[i].price > second && o[i].bidder != bidder) {
      second = o[i].price;
    }
  }
  *winner = bidder;
  return second;
}

void test(long n) {
  struct offer *offers = calloc((size_t)n + 1, sizeof *offers);
  for (long i = 0; i < n; i++)
    offers[i] = (struct offer){random_at(i) + (int)(i * 3000 / (n + 1)), random_at(i / 2) % 5};
  int winner = -1, price = second_price(offers, n, &winner);
  printf("%d pays %d\n", winner, price);
  price = second_price(offers, n / 2, &winner);
  printf("%d pays %d\n", winner, price);
}
