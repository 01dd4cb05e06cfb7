// Counts keys in a member of a structure, and takes a copy of the structure in
// every iteration. The copy shows how many there were by then.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct survey {
  int count[8];
  int answers;
};

static long sum_of_shares(struct survey *s, const unsigned char *key, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    s->count[key[i] % 8]++;
    struct survey now = *s;
    sum += now.count[0];
  }
  return sum;
}

void test(long n) {
  struct survey s = {{0}, 0};
  long sum = sum_of_shares(&s, bytes(n), n);
  printf("%ld %d %d\n", sum, s.count[0], s.count[7]);
}
