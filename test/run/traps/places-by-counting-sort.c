// Moves all elements to where they belong. Where that is, is counted up per key
// while they move: the order of equal keys is the order of the iterations, and
// the counters are shared.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

enum { KEYS = 8 };

struct item {
  int key, place;
};

static void move_to_places(int *sorted, long *free_place, const struct item *item, long n) {
  for (long i = 0; i < n; i++)
    sorted[free_place[item[i].key]++] = item[i].place;
}

void test(long n) {
  struct item *items = calloc((size_t)n + 1, sizeof *items);
  long place[KEYS + 1] = {0};
  for (long i = 0; i < n; i++)
    items[i] = (struct item){random_at(i) % KEYS, (int)i};
  // Room for all in every part.
  for (long k = 0; k < KEYS; k++)
    place[k] = k * n;
  int *sorted = calloc((size_t)(KEYS * n) + 1, sizeof *sorted);
  move_to_places(sorted, place, items, n);
  printf("%llx %llx\n", digest_ints(sorted, KEYS * n), digest_longs(place, KEYS));
}
