// Time is added to a bit-field, and the loop counts how often it is back at
// zero, or past it. The bit-field wraps at 32 without a sign of it in the loop:
// when it does depends on all that came before.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct clock {
  unsigned tick : 5;
  unsigned late : 1;
  unsigned hours : 26;
};

static void run_clock(struct clock *clock, const unsigned char *elapsed, long n) {
  for (long i = 0; i < n; i++) {
    unsigned before = clock->tick;
    clock->tick += elapsed[i] % 16u;
    if (clock->tick < before) {
      clock->hours++;
      // Corrections are made on the hour only.
      clock->tick += clock->late;
      clock->late = elapsed[i] % 2u;
    }
  }
}

void test(long n) {
  struct clock clock = {0, 0, 0};
  run_clock(&clock, bytes(n), n);
  printf("%u:%02u %u\n", (unsigned)clock.hours, (unsigned)clock.tick, (unsigned)clock.late);
}
