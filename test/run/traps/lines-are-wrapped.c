// Sets words into lines. The column is a sum of widths, and starts again where
// the next word would not fit: where that is depends on where the last line
// ended.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct layout {
  long lines, blank;
};

static struct layout wrap(const unsigned char *width, long n, long line) {
  long lines = 1, blank = 0, column = 0;
  for (long i = 0; i < n; i++) {
    long w = width[i] % 12 + 1;
    if (column + w > line) {
      lines++;
      blank += line - column;
      column = 0;
    }
    column += w + 1;
  }
  return (struct layout){lines, blank};
}

void test(long n) {
  const unsigned char *widths = bytes(n);
  struct layout l = wrap(widths, n, 72);
  printf("%ld lines, %ld blank\n", l.lines, l.blank);
  l = wrap(widths, n, 20);
  printf("%ld lines, %ld blank\n", l.lines, l.blank);
}
