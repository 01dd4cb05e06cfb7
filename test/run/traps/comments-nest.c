// Counts the characters that are not in a comment. Comments nest, and the depth
// goes up and down like a sum; but a closing sign without an opening one counts
// as a character, and what is counted depends on the depth.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long count_code(const char *text, long n, long *deepest) {
  long code = 0, depth = 0, most = 0;
  for (long i = 0; i < n; i++) {
    if (text[i] == '{')
      depth += depth < 9;
    else if (text[i] == '}' && depth > 0)
      depth--;
    else if (depth == 0)
      code++;
    if (depth > most)
      most = depth;
  }
  *deepest = most;
  return code;
}

void test(long n) {
  char *text = calloc((size_t)n + 1, 1);
  for (long i = 0; i < n; i++)
    text[i] = "ab{}c}{}"[random_at(i) % 8];
  long deepest = 0, code = count_code(text, n, &deepest);
  printf("%ld outside, depth %ld\n", code, deepest);
}
