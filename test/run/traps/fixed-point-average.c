// An average in fixed point, as filters on small processors have it: seven
// eighths of the old value and one of the new. The shift drops three bits of the
// sum in every step, so that two steps are not one step with other weights.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

/// Samples have four bits behind the point; so has the average.
static unsigned average_after(const unsigned char *sample, long n, unsigned *last8) {
  unsigned level = 0;
  for (long i = 0; i < n; i++) {
    level = (level * 7u + (unsigned)sample[i] * 16u) >> 3;
    last8[i & 7] = level;
  }
  return level;
}

void test(long n) {
  unsigned last8[8] = {0};
  unsigned level = average_after(bytes(n), n, last8);
  printf("%u %llx\n", level, digest_unsigneds(last8, 8));
  printf("%u\n", average_after(bytes(n), n / 2, last8));
}
