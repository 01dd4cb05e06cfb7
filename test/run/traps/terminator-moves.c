// Cleans a text, one character in an iteration, up to its length. The loop
// itself cuts the text off at the first comment sign: strlen is not what it was
// when the loop began, and what is behind stays as it is.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

/// Blanks instead of digits, up to '#'; returns how many.
static long clean(char *text) {
  long blanks = 0;
  for (size_t i = 0; i < strlen(text); i++)
    if (text[i] == '#')
      text[i] = '\0';
    else if (text[i] >= '0' && text[i] <= '9') {
      text[i] = ' ';
      blanks++;
    }
  return blanks;
}

void test(long n) {
  long length = n < 3000 ? n : 3000;
  char *text = calloc((size_t)length + 1, 1);
  for (long i = 0; i < length; i++)
    text[i] = (char)(random_at(i) == 0 ? '#' : '0' + random_at(i) % 20);
  if (length > 5)
    text[length / 2] = '#';
  long blanks = clean(text);
  printf("%ld %llx\n", blanks, digest_bytes((const unsigned char *)text, length));
}
