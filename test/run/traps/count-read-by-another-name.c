// Counts keys, and adds up how many there were of one of them so far. The
// element that is read goes by the name of a pointer, which may as well lead to
// another table. Parallel code needs a guard: *two is none of the counts.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

static long waits(const unsigned char *key, long n, const int *elsewhere) {
  int count[8] = {0};
  const int *two = elsewhere ? elsewhere : &count[2];
  long sum = 0;
  for (long i = 0; i < n; i++) {
    count[key[i] % 8]++;
    sum += *two;
  }
  return sum + count[7];
}

void test(long n) {
  int seven = 7;
  printf("%ld\n", waits(bytes(n), n, 0));
  printf("%ld\n", waits(bytes(n), n, &seven));
}
