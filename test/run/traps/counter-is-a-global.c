// A counted loop with a sum of function values. The function takes no argument:
// it reads the token under the cursor, which is the counter, a global variable,
// and takes a second one if the first one says so.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static const unsigned char *tokens;
static long cursor;

static int parse_token(void) {
  int token = tokens[cursor];
  if (token >= 128)
    return token % 16 * 100 + tokens[++cursor];
  return token;
}

static long parse_all(long n) {
  long sum = 0;
  for (cursor = 0; cursor < n; cursor++)
    sum += parse_token();
  return sum;
}

void test(long n) {
  // One more than n, as the last one may want another.
  tokens = bytes(n + 1);
  long sum = parse_all(n);
  printf("%ld, up to %ld\n", sum, cursor);
  sum = parse_all(n / 2);
  printf("%ld, up to %ld\n", sum, cursor);
}
