// Counts keys in a table that a pointer picks, and makes a check number of them
// in one that has a name. They may be the same one.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static int shared[8];

static void count_twice(int *mine, const unsigned char *key, long n) {
  int *table = n % 2 ? mine : shared;
  for (long i = 0; i < n; i++) {
    table[key[i] % 8]++;
    shared[key[i] % 8] = (shared[key[i] % 8] * 2 + key[i] / 8) % 251;
  }
}

void test(long n) {
  for (long m = n - (n > 0); m <= n; m++) {
    int mine[8] = {1};
    count_twice(mine, bytes(n), m);
    count_twice(shared, bytes(n), m);
    printf("%llx %llx\n", digest_ints(mine, 8), digest_ints(shared, 8));
  }
}
