// A structure with a sum and a count goes through a function and comes back.
// The function adds to the sum only while the count is small: the first ones
// matter, whoever adds them.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct account {
  long sum;
  int count;
};

static struct account add(struct account a, int x) {
  if (a.count < 100)
    a.sum += x;
  a.count++;
  return a;
}

void test(long n) {
  const int *x = ints(n);
  struct account a = {0, 0};
  for (long i = 0; i < n; i++)
    a = add(a, x[i]);
  printf("%ld %d\n", a.sum, a.count);
}
