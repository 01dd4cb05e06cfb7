// As with a copy of the structure that holds them, but it is memcpy that looks
// at all counts while they are made.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <string.h>

static long sum_of_seconds(const unsigned char *key, long n) {
  int count[8] = {0}, seen[8] = {0};
  long sum = 0;
  for (long i = 0; i < n; i++) {
    count[key[i] % 8]++;
    memcpy(seen, count, sizeof seen);
    sum += seen[1];
  }
  return sum;
}

void test(long n) {
  printf("%ld\n", sum_of_seconds(bytes(n), n));
}
