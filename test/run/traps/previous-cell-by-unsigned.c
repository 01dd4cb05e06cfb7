// A ring of sixteen cells. The cell before is found by an unsigned subtraction
// and a mask, which is right for i = 0, too, where it wraps. It is the cell of
// the last iteration, and every cell is written again after sixteen of them.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

enum { CELLS = 16 };

static unsigned feed(unsigned *ring, const unsigned *x, unsigned n) {
  unsigned mixed = 0;
  for (unsigned i = 0; i < n; i++) {
    ring[i & (CELLS - 1)] = (ring[(i - 1u) & (CELLS - 1)] ^ x[i]) * 2654435761u;
    mixed += ring[i & (CELLS - 1)] >> 16;
  }
  return mixed;
}

void test(long n) {
  unsigned ring[CELLS] = {0};
  unsigned mixed = feed(ring, unsigneds(n), (unsigned)n);
  printf("%u %llx\n", mixed, digest_unsigneds(ring, CELLS));
  mixed = feed(ring, unsigneds(n), (unsigned)n / 2);
  printf("%u %llx\n", mixed, digest_unsigneds(ring, CELLS));
}
