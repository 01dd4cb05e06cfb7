// Reads n characters and adds them with the weights of their places. fgetc
// locks the file, so that no character is lost; but the character that an
// iteration gets is the next one in the file, not number i.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long weighted_characters(FILE *file, const int *weight, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    int c = fgetc(file);
    if (c != EOF)
      sum += (long)c * weight[i];
  }
  return sum;
}

void test(long n) {
  FILE *file = tmpfile();
  if (file == NULL)
    return;
  fwrite(bytes(n), 1, (size_t)n, file);
  rewind(file);
  const int *weights = ints(n);
  printf("%ld\n", weighted_characters(file, weights, n / 2));
  // Goes on in the middle, and meets the end.
  printf("%ld\n", weighted_characters(file, weights, n));
  fclose(file);
}
