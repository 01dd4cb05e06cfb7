// A function adds to a structure. Where an element is large, the same function
// begins with an empty one, and what was there before is gone.
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
  struct account a = {0, 0};
  for (long i = 0; i < n; i++) {
    a = add(a, x[i]);
    if (x[i] > 690)
      a = add((struct account){0, 0}, 1);
  }
  printf("%ld %d\n", a.sum, a.count);
}
