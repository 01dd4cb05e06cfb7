// Many short parallel loops one after the other, with results that the next
// one needs: teams are reused, and nothing is left over from the last time.
//
// RUN: %check-same-result %s --expect-rewritten=2 --sizes="0 1 2 7 64"

#include "program.h"

static long total(const int *a, long n, long start, int add) {
  for (long i = 0; i < n; i++)
    start += a[i] + add;
  return start;
}

static long place(const int *a, long n, int flip) {
  int best = -100000;
  long where = -1;
  for (long i = 0; i < n; i++)
    if ((a[i] ^ flip) > best) {
      best = a[i] ^ flip;
      where = i;
    }
  return where;
}

/// Calls itself, as a loop around the calls would be one more loop.
static long often(const int *a, long n, long result, int times) {
  if (times == 0)
    return result;
  result = total(a, n, result % 1000, (int)(result % 10));
  return often(a, n, result + place(a, n, (int)(result % 512)), times - 1);
}

void test(long n) {
  printf("%ld\n", often(ints(n), n, 1, 50));
}
