// Walks back over the ticks of a clock, in steps of 65000. The counter is
// unsigned: from a tick below 65000 it goes on at the other end of the clock,
// unless it has met 'first'. Parallel code needs a guard: first >= 64999.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

enum { STEP = 65000 };

static const unsigned load[7] = {13, 2, 35, 8, 21, 1, 5};

/// The counter comes around as often as it takes to hit 0 .. first.
static unsigned long load_back_to(unsigned first, unsigned last) {
  unsigned long sum = 0;
  for (unsigned tick = last; tick > first; tick -= STEP)
    sum += load[tick % 7] * (tick % 31) + tick / 1013 % 5 + tick % 1009 / (tick % 11 + 1);
  return sum;
}

void test(long n) {
  unsigned last = 4200000000u + (unsigned)n;
  // No way around the end of the clock.
  printf("%lu\n", load_back_to(64999, last));
  printf("%lu\n", load_back_to(4000000000u, last));
  printf("%lu\n", load_back_to(last, last));
  // It may meet 'first', or miss it and go around.
  printf("%lu\n", load_back_to(64998, last));
  printf("%lu\n", load_back_to(20000, last));
  printf("%lu\n", load_back_to(9000, last));
  printf("%lu\n", load_back_to(3000, (unsigned)n + 3001));
}
