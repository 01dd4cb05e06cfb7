// Counts keys into one of two tables; the function that is called behind it
// decides which one comes next. It changes the pointer, not the counts.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

enum { KEYS = 8 };

static int counts[2 * KEYS];
static int *current = counts;

static void end_of_shift(int key) {
  if (key % 5 == 0)
    current = current == counts ? counts + KEYS : counts;
}

static void count_by_shifts(const unsigned char *key, long n) {
  for (long i = 0; i < n; i++) {
    current[key[i] % KEYS]++;
    end_of_shift(key[i]);
  }
}

void test(long n) {
  memset(counts, 0, sizeof counts);
  current = counts;
  count_by_shifts(bytes(n), n);
  printf("%llx\n", digest_ints(counts, 2 * KEYS));
}
