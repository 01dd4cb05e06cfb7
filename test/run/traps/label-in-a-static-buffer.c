// Every element is written out as text, and the digits of the text are added.
// In the loop that works: a text is used before the next one is made. But all
// texts are made in the same static buffer, which threads would share.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// \p value in base 7, in a buffer that the next call uses again.
static const char *base_seven(int value) {
  static char text[12];
  char *p = text + sizeof text - 1;
  *p = '\0';
  do {
    *--p = (char)('0' + value % 7);
    value /= 7;
  } while (value > 0);
  return p;
}

static long digits_of(const char *text) {
  return *text == '\0' ? 0 : *text - '0' + digits_of(text + 1);
}

static long sum_of_digits(const unsigned char *x, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += digits_of(base_seven(x[i]));
  return sum;
}

void test(long n) { printf("%ld\n", sum_of_digits(bytes(n), n)); }
