// A narrow counter that is compared before it advances may come to the bound, and
// then round to its other end.
//
// RUN: %parfold --print=loops %s -- 2>/dev/null | FileCheck --match-full-lines %s
// RUN: %check-same-result %s --sizes="0 1 7 100"

#include "../run/program.h"
#include <limits.h>

static unsigned char a[256];

static long narrowest(signed char x, signed char n) {
  long s = 0;
  signed char i = x;
  // CHECK: [[@LINE+1]]:3: i from i while < n step +1, if n <= 126
  do {
    s += a[i & 255];
    if (s > 3000)
      break;
  } while (i++ < n);
  return s * 1000 + i;
}

static long one_more(short x, short n) {
  long s = 0;
  short i = x;
  // CHECK: [[@LINE+1]]:3: i from i while < n step +1, if n <= 32766
  do
    s += a[i & 255];
  while (i++ < n);
  return s * 1000 + i;
}

static long tests_first(short x, short n) {
  long s = 0;
  short i = x;
  // CHECK: [[@LINE+1]]:3: i from i while < n step +1
  while (i++ < n)
    s += a[i & 255];
  return s * 1000 + i;
}

static long downwards(int n) {
  long s = 0;
  // CHECK: [[@LINE+1]]:3: i from n while >= 0 step -1, if n <= 2147483646
  for (int i = n; i >= 0; i--)
    s += a[i & 255];
  // CHECK: [[@LINE+1]]:3: i from n - 1 while >= 0 step -1
  for (int i = n - 1; i >= 0; i--)
    s += a[i & 255];
  return s;
}

void test(long n) {
  for (int i = 0; i < 256; i++)
    a[i] = random_at(i) % 100 + 1;
  printf("%ld %ld ", narrowest(10, (signed char)n), narrowest(10, SCHAR_MAX));
  printf("%ld ", one_more(-30, (short)n));
  printf("%ld ", tests_first(SHRT_MAX - (short)n, SHRT_MAX - 1));
  printf("%ld\n", downwards((int)n));
}
