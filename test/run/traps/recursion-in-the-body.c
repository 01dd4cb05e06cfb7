// The loop is part of a recursive function: it adds up what the function returns
// for its parts. Parts of a tree are independent; but all of them take from one
// budget, and who comes late gets nothing.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long budget;

static long count_below(const unsigned char *branches, long node, int depth) {
  long sum = 1;
  if (depth == 0 || budget <= 0)
    return budget > 0 ? 2 : 0;
  budget--;
  for (int k = 0; k < branches[node] % 5; k++)
    sum += (k + 1) * count_below(branches, (node * 5 + k + 1) % 997, depth - 1);
  return sum;
}

void test(long n) {
  const unsigned char *branches = bytes(1000);
  budget = n;
  long count = count_below(branches, 2, 7);
  printf("%ld, %ld left\n", count, budget);
  budget = n / 2;
  count = count_below(branches, n % 997, 8);
  printf("%ld, %ld left\n", count, budget);
}
