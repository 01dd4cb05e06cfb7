// A chain of price changes in percent: products of factors can be formed in any
// order. But each product is rounded to an integer, and an index that has
// become small has less to lose than a large one.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// In thousandths of a percent; a new base is chosen when it gets coarse.
static long index_after(const unsigned char *percent, long n) {
  long index = 100000;
  for (long i = 0; i < n; i++) {
    index = index * (90 + percent[i] % 21) / 100;
    if (index < 1000)
      index += 50000;
  }
  return index;
}

void test(long n) {
  const unsigned char *percents = bytes(n);
  printf("%ld\n", index_after(percents, n));
  printf("%ld\n", index_after(percents, n / 2));
  printf("%ld\n", index_after(percents + n / 2, n - n / 2));
}
