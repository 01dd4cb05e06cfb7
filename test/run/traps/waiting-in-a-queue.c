// Adds up how long customers wait. 'wait' looks like a temporary; it is what the
// next customer finds: the rest of this one's time, less what passes until he
// comes. Who would have to wait for too long goes away.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct customer {
  int arrives_after, service;
};

static long total_wait(const struct customer *c, long n, long patience) {
  long total = 0, wait = 0;
  for (long i = 0; i < n; i++) {
    wait -= c[i].arrives_after;
    if (wait < 0)
      wait = 0;
    if (wait > patience)
      continue;
    total += wait;
    wait += c[i].service;
  }
  return total;
}

void test(long n) {
  struct customer *c = calloc((size_t)n + 1, sizeof *c);
  for (long i = 0; i < n; i++)
    c[i] = (struct customer){random_at(i) % 100, random_at(i + 50) % 120};
  printf("%ld\n", total_wait(c, n, 500));
  printf("%ld\n", total_wait(c, n, 30));
}
