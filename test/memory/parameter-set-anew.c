// A parameter that is sometimes set anew points to what the caller has passed, or
// somewhere else.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static long elsewhere[4] = {4, 3, 2, 1};

static void add(long *sum, const long *a, long n, int from_elsewhere) {
  if (from_elsewhere)
    a = elsewhere;
  // CHECK: (size_t)(sum + 1) <= (size_t)a || (size_t)(a + n) <= (size_t)sum
  for (long i = 0; i < n; i++)
    *sum += a[i];
}

void test(long n) {
  long a[4] = {1, n, 2, 3};
  add(a + 2, a, 4, 0);
  printf("%ld\n", a[2]);
  add(a + 2, a, 4, 1);
  printf("%ld\n", a[2]);
}
