// Counts the words of three letters and more, in one pass. 'length' is set and
// counted; it is how long the present word is, which may have begun in another
// thread's part. A digit counts as a letter if a letter was before it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct words {
  long count, letters;
};

static struct words count_words(const char *text, long n) {
  struct words w = {0, 0};
  long count = 0, letters = 0, length = 0;
  for (long i = 0; i < n; i++) {
    if (text[i] >= 'a' || (text[i] >= '0' && length > 0)) {
      if (++length == 3)
        count++;
      letters += length > 2;
    } else {
      length = 0;
    }
  }
  w.count = count;
  w.letters = letters;
  return w;
}

void test(long n) {
  char *text = calloc((size_t)n + 1, 1);
  for (long i = 0; i < n; i++)
    text[i] = "abcdefgh01239   "[random_at(i) % 16];
  struct words w = count_words(text, n);
  printf("%ld words, %ld letters\n", w.count, w.letters);
}
