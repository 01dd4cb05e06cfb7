// Walks over the ticks of a clock in steps of 65000. The counter is unsigned: it
// steps over the end of its type, and begins anew, if 'last' is too close to it.
// Parallel code needs a guard: last <= UINT_MAX - 64999.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"
#include <limits.h>

enum { STEP = 65000 };

/// Goes around until a tick hits 'last' .. UINT_MAX.
static unsigned long phase_sum(unsigned first, unsigned last, unsigned phase) {
  unsigned long sum = 0;
  for (unsigned tick = first; tick < last; tick += STEP)
    sum += (tick ^ phase) % 97 * (tick % 31) + tick % 1009 / (tick % 11 + 1);
  return sum;
}

void test(long n) {
  unsigned phase = (unsigned)n;
  // The guard holds ...
  printf("%lu\n", phase_sum(phase, UINT_MAX - 64999, phase));
  printf("%lu\n", phase_sum(3000000000u, 4000000000u, phase));
  printf("%lu\n", phase_sum(10, 10, phase));
  // ... and does not, whether or not the counter wraps.
  printf("%lu\n", phase_sum(phase, UINT_MAX - 64998, phase));
  printf("%lu\n", phase_sum(phase, UINT_MAX - 30000, phase));
  printf("%lu\n", phase_sum(phase, UINT_MAX - 7000, phase));
  printf("%lu\n", phase_sum(phase, UINT_MAX - 1500, phase));
}
