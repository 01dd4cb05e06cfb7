// Looks up n keys in a list of eight and adds up how far it had to walk. A key
// that is found moves to the front, so that it is near the next time: the walk
// is as long as the keys before have made it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct entry {
  struct entry *next;
  int key;
};

static long total_walk(struct entry **list, const unsigned char *key, long n) {
  long walked = 0;
  for (long i = 0; i < n; i++) {
    struct entry **link = list;
    while ((*link)->key != (key[i] & 7)) {
      link = &(*link)->next;
      walked++;
    }
    struct entry *found = *link;
    *link = found->next;
    found->next = *list;
    *list = found;
  }
  return walked;
}

void test(long n) {
  struct entry entries[8], *list = entries;
  for (int k = 0; k < 8; k++)
    entries[k] = (struct entry){k < 7 ? &entries[k + 1] : NULL, k};
  long walked = total_walk(&list, bytes(n), n);
  printf("%ld, first %d, then %d\n", walked, list->key, list->next->key);
}
