// Adds up the first bytes of n records. The pointer moves in every iteration, as
// a counter would, but by as much as the record's own first byte says: record i
// is found by reading all records before it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long sum_of_tags(const unsigned char *record, long n, long *size) {
  const unsigned char *p = record;
  long sum = 0;
  for (long i = 0; i < n; i++) {
    int length = p[0] % 4;
    sum += p[1] * (length + 1);
    p += 2 + length;
  }
  *size = p - record;
  return sum;
}

void test(long n) {
  const unsigned char *records = bytes(5 * n + 2);
  long size = 0, sum = sum_of_tags(records, n, &size);
  printf("%ld in %ld bytes\n", sum, size);
  sum = sum_of_tags(records + 1, n / 2, &size);
  printf("%ld in %ld bytes\n", sum, size);
}
