// Parses numbers, counts the bad ones and adds up the good ones. errno is what
// strtol sets on an overflow, and nobody resets it: every number after the
// first bad one counts as bad, too.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <errno.h>

static const char *const numbers[] = {"12", "7", "-40", "99999999999999999999", "3", "1000"};

static long parse_all(const unsigned char *pick, long n, long *good) {
  long bad = 0, sum = 0;
  errno = 0;
  for (long i = 0; i < n; i++) {
    long value = strtol(numbers[pick[i]], NULL, 10);
    if (errno != 0)
      bad++;
    else
      sum += value;
  }
  *good = sum;
  return bad;
}

void test(long n) {
  unsigned char *picks = calloc((size_t)n + 1, 1);
  for (long i = 0; i < n; i++)
    picks[i] = (unsigned char)(random_at(i) < 10 && i > n / 4 ? 3 : random_at(i) % 3);
  long good = 0, bad = parse_all(picks, n, &good);
  printf("%ld bad, sum of the others %ld\n", bad, good);
}
