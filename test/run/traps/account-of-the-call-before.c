// A structure is added to by a function; beside it is kept what it was before
// the last addition.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct account {
  long sum;
  int count;
};

static struct account add(struct account a, int x) {
  a.sum += x;
  a.count++;
  return a;
}

void test(long n) {
  const int *x = ints(n);
  struct account now = {0, 0}, before = {1, 1};
  for (long i = 0; i < n; i++) {
    before = now;
    now = add(before, x[i]);
  }
  printf("%ld %d\n", before.sum, before.count);
}
