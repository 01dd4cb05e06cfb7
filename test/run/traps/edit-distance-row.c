// The inner loop of the edit distance: a row of costs is filled, each element
// from the row before and from its left neighbour. A minimum is taken, but of
// other elements, and over the elements goes a chain.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

enum { LONGEST = 400 };

static void fill_row(int *row, const int *above, const unsigned char *text, int letter, long n) {
  for (long j = 1; j <= n; j++) {
    int change = above[j - 1] + 2 * (text[j - 1] % 4 != letter);
    int insert = row[j - 1] + 1 + letter % 2;
    int cost = above[j] + 1 < insert ? above[j] + 1 : insert;
    row[j] = change < cost ? change : cost;
  }
}

/// The last row of costs, for the distance between \p s and each start of \p t.
static const int *costs(const unsigned char *s, const unsigned char *t, long n) {
  static int rows[2][LONGEST + 1];
  for (long j = 0; j <= n; j++)
    rows[0][j] = (int)j;
  for (long i = 0; i < n; i++) {
    rows[(i + 1) & 1][0] = (int)i + 1;
    fill_row(rows[(i + 1) & 1], rows[i & 1], t, s[i] % 4, n);
  }
  return rows[n & 1];
}

void test(long n) {
  long m = n < LONGEST ? n : LONGEST;
  const unsigned char *s = bytes(m), *t = bytes(m + 3) + 3;
  printf("%llx\n", digest_ints(costs(s, t, m), m + 1));
  printf("%llx\n", digest_ints(costs(t, s, m), m + 1));
}
