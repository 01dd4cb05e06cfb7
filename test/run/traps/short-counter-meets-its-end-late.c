// A ring of 65536 cells, visited in steps of three until the counter meets 'to'.
// If the distance is no multiple of three, the counter goes around the ring, by
// wrapping, once or twice: (to - from) / 3 is not the number of iterations.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static unsigned long sum_to(const unsigned short *ring, unsigned short from, unsigned short to) {
  unsigned long sum = 0;
  for (unsigned short i = from; i != to; i += 3)
    sum += ring[i] * (i % 8ul);
  return sum;
}

void test(long n) {
  unsigned short *ring = calloc(65536, sizeof *ring);
  for (long i = 0; i < 65536; i++)
    ring[i] = (unsigned short)random_at(i + n);
  unsigned short from = (unsigned short)(n % 100);
  printf("%lu\n", sum_to(ring, from, from));
  printf("%lu\n", sum_to(ring, from, (unsigned short)(from + 3000)));
  printf("%lu\n", sum_to(ring, from, (unsigned short)(from + 3001)));
  printf("%lu\n", sum_to(ring, from, (unsigned short)(from + 3002)));
}
