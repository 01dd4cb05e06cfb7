// The program wc: a word begins where a letter follows a blank. 'inside' is set
// in every iteration and looks private, but it is read before it is set: at the
// start of a thread's part it is what the part before has left.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long count_words(const char *text, long n) {
  long words = 0;
  int inside = 0;
  for (long i = 0; i < n; i++) {
    if (text[i] == ' ') {
      inside = 0;
    } else if (!inside) {
      inside = 1;
      words++;
    }
  }
  return words;
}

void test(long n) {
  char *text = calloc((size_t)n + 1, 1);
  for (long i = 0; i < n; i++)
    text[i] = "abcdefgh"[random_at(i) % 8];
  // One long word.
  printf("%ld\n", count_words(text, n));
  for (long i = 0; i < n; i++)
    text[i] = "abcdef  "[random_at(i / 3) % 8];
  printf("%ld\n", count_words(text, n));
}
