// Counts the votes for and against a candidate. When the count is zero, the
// next vote decides who the candidate is, and all later votes are for or
// against somebody else.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int majority(const unsigned char *vote, long n, long *lead) {
  int candidate = -1;
  long count = 0;
  for (long i = 0; i < n; i++) {
    if (count == 0)
      candidate = vote[i];
    count += vote[i] == candidate ? 1 : -1;
  }
  *lead = count;
  return candidate;
}

void test(long n) {
  unsigned char *votes = bytes(n);
  long lead = 0;
  int winner = majority(votes, n, &lead);
  printf("%d by %ld\n", winner, lead);
  for (long i = 0; i < n; i++)
    votes[i] = (unsigned char)(random_at(i) % 5 / 2);
  winner = majority(votes, n, &lead);
  printf("%d by %ld\n", winner, lead);
}
