// The counter goes from 0 to n in steps of one, and no statement of the body
// changes it. But the body hands its address to a function that reads a number
// of one digit or of two, and moves the counter past the second one.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// The number at *at, which is left on its last digit.
static int read_number(const char *text, long *at) {
  int value = text[*at] - '0';
  if (value < 4 && text[*at + 1] != '\0') {
    ++*at;
    value = value * 10 + text[*at] - '0';
  }
  return value;
}

static long sum_of_numbers(const char *text, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += read_number(text, &i);
  return sum;
}

void test(long n) {
  char *text = calloc((size_t)n + 1, 1);
  for (long i = 0; i < n; i++)
    text[i] = (char)('0' + random_at(i) % 10);
  printf("%ld\n", sum_of_numbers(text, n));
  if (n > 0)
    printf("%ld\n", sum_of_numbers(text + 1, n - 1));
}
