// Counts the numbers that are not marked. It marks, too: with 1 and never back,
// so that two iterations could do that at the same time. But a number must not
// be counted before those below it have marked.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long count_primes(unsigned char *marked, long limit) {
  long primes = 0;
  for (long i = 2; i < limit; i++)
    if (!marked[i]) {
      primes++;
      for (long j = 2 * i; j < limit; j += i)
        marked[j] = 1;
    }
  return primes;
}

void test(long n) {
  unsigned char *marked = calloc((size_t)n + 1, 1);
  printf("%ld\n", count_primes(marked, n));
  // Nothing is left to mark.
  printf("%ld\n", count_primes(marked, n));
  marked = calloc((size_t)n + 1, 1);
  printf("%ld\n", count_primes(marked, n - n / 3));
}
