// Adds up lengths: 'length' is only added to. But it is also the place where
// snprintf writes the next number, and the pieces must follow each other
// without a gap, in the order of the elements.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static long join(char *text, size_t size, const int *x, long n) {
  long length = 0;
  for (long i = 0; i < n; i++)
    length += snprintf(text + length, size - (size_t)length, "%d,", x[i]);
  return length;
}

void test(long n) {
  size_t size = (size_t)n * 6 + 1;
  char *text = calloc(size, 1);
  long length = join(text, size, ints(n), n);
  printf("%ld %llx\n", length, digest_text(text));
  // Over the old text, which is longer.
  length = join(text, size, more_ints(n), n / 2);
  printf("%ld %llx\n", length, digest_text(text));
}
