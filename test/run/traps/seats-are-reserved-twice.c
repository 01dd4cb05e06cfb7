// Each iteration writes one element, and the index comes from an array. Two
// guests may have reserved the same seat: the later one gets it, and pays what
// the earlier one has bid, on top.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static void assign_seats(int *owner, const int *seat, const int *bid, long n) {
  for (long i = 0; i < n; i++)
    owner[seat[i]] = owner[seat[i]] % 1000 * 1000 + bid[i];
}

void test(long n) {
  int *owner = calloc((size_t)n + 1, sizeof *owner);
  int *seat = calloc((size_t)n + 1, sizeof *seat);
  int *bid = calloc((size_t)n + 1, sizeof *bid);
  for (long i = 0; i < n; i++) {
    seat[i] = random_at(i) % (int)(n < 1000 ? n : 1000);
    bid[i] = random_at(i + 500);
  }
  assign_seats(owner, seat, bid, n);
  printf("%llx\n", digest_ints(owner, n));
}
