// Puts keys into a table with open addressing. A key goes to its own place, or
// to the next free one behind it: whether a place is free depends on who came
// before, and so does which of two keys has to go on.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

enum { SIZE = 2048 };

static long insert_all(int *table, const int *key, long n) {
  long conflicts = 0;
  for (long i = 0; i < n; i++) {
    unsigned place = (unsigned)key[i] * 40503u / 16 % SIZE;
    while (table[place] != 0 && table[place] != key[i]) {
      place = (place + 1) % SIZE;
      conflicts += i % 11;
    }
    table[place] = key[i];
  }
  return conflicts;
}

void test(long n) {
  int *table = calloc(SIZE, sizeof *table), *keys = calloc((size_t)n + 1, sizeof *keys);
  for (long i = 0; i < n; i++)
    keys[i] = random_at(i) + 1 + (int)(i % 2) * 1000;
  long conflicts = insert_all(table, keys, n < 5000 ? n : 5000);
  printf("%ld %llx\n", conflicts, digest_ints(table, SIZE));
}
