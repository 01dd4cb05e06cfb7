// Adds up the characters of a text. A backslash takes the next character with
// it: the body moves the counter, too. Whether a backslash is one depends on the
// one before, and that one on the one before it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long sum_of_characters(const char *text, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    if (text[i] == '\\' && i + 1 < n) {
      i++;
      sum += 100 * (text[i] - 'a');
    } else {
      sum += text[i] - 'a';
    }
  }
  return sum;
}

void test(long n) {
  char *text = calloc((size_t)n + 1, 1);
  for (long i = 0; i < n; i++)
    text[i] = (char)(random_at(i) % 2 == 0 ? '\\' : 'a' + random_at(i) % 26);
  printf("%ld\n", sum_of_characters(text, n));
  if (n > 1)
    printf("%ld\n", sum_of_characters(text + 1, n - 1));
}
