// All elements are added to '*target'. But the target is another account after
// every negative element: into which sum an element goes depends on how many
// negative ones were before it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

enum { ACCOUNTS = 5 };

static void distribute(long *account, const int *x, long n) {
  long *target = account;
  for (long i = 0; i < n; i++) {
    *target += x[i];
    if (x[i] < 0)
      target = &account[(target - account + x[i] % 3 + 3) % ACCOUNTS];
  }
}

void test(long n) {
  long account[ACCOUNTS] = {0};
  distribute(account, ints(n), n);
  printf("%llx\n", digest_longs(account, ACCOUNTS));
  distribute(account, more_ints(n), n);
  printf("%ld %ld\n", account[0], account[ACCOUNTS - 1]);
}
