// Two variables, each of which is only added to. But what is added to 's' is
// 't', and a part of 's' comes back into 't': predator and prey, in whole
// numbers of thousands.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct state {
  long s, t;
};

static struct state simulate(struct state start, const int *x, long n) {
  long s = start.s, t = start.t;
  for (long i = 0; i < n; i++) {
    s += t / 64;
    t += x[i] - s / 64;
  }
  return (struct state){s, t};
}

void test(long n) {
  const int *x = ints(n);
  struct state end = simulate((struct state){1000, 500}, x, n);
  printf("%ld %ld\n", end.s, end.t);
  end = simulate(end, x, n / 2);
  printf("%ld %ld\n", end.s, end.t);
}
