// Adds up what the first buyer of each article has paid. The marks are only ever
// set, so it does not matter who sets them; but the one who comes first adds his
// own price, and the others nothing.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long first_prices(unsigned char *seen, const int *article, const int *price, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    if (!seen[article[i]]) {
      seen[article[i]] = 1;
      sum += price[i];
    }
  return sum;
}

void test(long n) {
  unsigned char *seen = calloc(2000, 1);
  int *articles = calloc((size_t)n + 1, sizeof *articles);
  for (long i = 0; i < n; i++)
    articles[i] = random_at(i) + random_at(i + 7) / 500 * 500;
  const int *prices = ints(n);
  printf("%ld\n", first_prices(seen, articles, prices, n));
  // Nothing is new the second time.
  printf("%ld\n", first_prices(seen, articles, prices, n));
}
