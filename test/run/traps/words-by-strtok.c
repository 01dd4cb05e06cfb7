// Adds the lengths of the first words of a text, each times its place. Which
// word strtok returns depends on where the call before has stopped; besides,
// it writes to the text.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <string.h>

static long weighted_lengths(char *text, long words) {
  long sum = 0;
  for (long w = 0; w < words; w++) {
    const char *word = strtok(w == 0 ? text : NULL, " ");
    if (word != NULL)
      sum += (w + 1) * (long)strlen(word);
  }
  return sum;
}

static char *random_text(long n) {
  char *text = calloc((size_t)n + 1, 1);
  for (long i = 0; i < n; i++)
    text[i] = random_at(i) % 4 == 0 ? ' ' : 'a';
  return text;
}

void test(long n) {
  char *text = random_text(n);
  printf("%ld\n", weighted_lengths(text, n / 4));
}
