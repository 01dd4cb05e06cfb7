// Generations of cells, in two buffers. Within a generation nothing is read that
// is written, so the loop looks clean. But 'now' changes its value at the end of
// each: what was written is read next.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

enum { CELLS = 64 };

static long live(unsigned (*cell)[CELLS], const unsigned *seed, long generations) {
  int now = 0;
  long flips = 0;
  for (long g = 0; g < generations; g++) {
    const unsigned *old = cell[now];
    unsigned *new = cell[1 - now];
    for (int k = 0; k < CELLS; k++)
      new[k] = old[(k + 1) % CELLS] ^ (old[k] | old[(k + CELLS - 1) % CELLS]);
    new[g % CELLS] ^= seed[g];
    flips += new[0] & 1u;
    now = 1 - now;
  }
  return flips;
}

void test(long n) {
  unsigned cell[2][CELLS] = {{1}};
  long generations = n < 5000 ? n : 5000;
  long flips = live(cell, unsigneds(generations), generations);
  printf("%ld %llx\n", flips, digest_unsigneds(&cell[0][0], 2 * CELLS));
}
