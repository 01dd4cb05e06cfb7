// The body is one call and an addition. The function that is called is found in
// a variable, and returns the function for the next character: a state machine
// whose states are functions.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct state {
  struct state (*next)(int c, long *sum);
};

static struct state outside(int c, long *sum);

static struct state inside(int c, long *sum) {
  *sum += c % 10;
  return (struct state){c % 32 == 0 ? outside : inside};
}

static struct state outside(int c, long *sum) {
  *sum += 1;
  return (struct state){c % 32 == 1 ? inside : outside};
}

static long run(const unsigned char *text, long n) {
  struct state state = {outside};
  long sum = 0;
  for (long i = 0; i < n; i++)
    state = state.next(text[i], &sum);
  return sum;
}

void test(long n) {
  printf("%ld\n", run(bytes(n), n));
  printf("%ld\n", run(bytes(n), n / 2));
}
