// Counts keys. If the counts lie in the array of keys, a count that goes up is
// a key that changes before it is read. Parallel code needs a guard: count[0] ..
// count[7] and key[0] .. key[n - 1] do not overlap.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"
#include "digest.h"

enum { KEYS = 8 };

static void count_keys(unsigned count[static KEYS], const unsigned *key, long n) {
  for (long i = 0; i < n; i++)
    count[key[i] % KEYS]++;
}

/// Keys without a pattern in their last bits.
static unsigned *keys(long n) {
  unsigned *key = malloc((size_t)(n + KEYS) * sizeof *key);
  for (long i = 0; i < n + KEYS; i++)
    key[i] = (unsigned)random_at(i);
  return key;
}

void test(long n) {
  unsigned count[KEYS] = {0};
  count_keys(count, keys(n), n);
  printf("%llx\n", digest_unsigneds(count, KEYS));
  // Behind the keys.
  unsigned *key = keys(n);
  count_keys(key + n, key, n);
  printf("%llx\n", digest_unsigneds(key, n + KEYS));
  // In the middle of them, and over the last one.
  key = keys(n);
  count_keys(key + n / 2, key, n);
  printf("%llx\n", digest_unsigneds(key, n + KEYS));
  key = keys(n);
  count_keys(key + n - (n > 0), key, n);
  printf("%llx\n", digest_unsigneds(key, n + KEYS));
}
