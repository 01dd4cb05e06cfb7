// A counter may be wider than its bound, and come to a value that the bound's
// type does not have: what new code adds to the bound is computed in the
// counter's type.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --may-stay --sizes="0 1 7 1000"

#include "../run/program.h"
#include <limits.h>
#include <stdint.h>

static unsigned char a[256];

static long inclusive(long x, int n) {
  long s = 0, i;
  // CHECK: i = (long)n + 1;
  for (i = x; i <= n; i++)
    s += a[i & 255];
  return s + i;
}

static uint64_t unsigned_ones(uint64_t x, uint32_t n) {
  uint64_t s = 0, i = x;
  // CHECK: i = (uint64_t)n + 1;
  while (i <= n) {
    s += a[i & 255];
    i++;
  }
  return s + i;
}

static uint64_t steps(uint32_t n) {
  uint64_t s = 0, i;
  // CHECK: 4294960000u + (unsigned long)((n - 4294960000u) / 7 + 1) * 7 : 4294960000u;
  for (i = 4294960000u; i <= n; i += 7)
    s += a[i & 255];
  return s + i;
}

static long steps_from_zero(int n) {
  long s = 0, i;
  // CHECK: i = n > 0 ? (long)((n - 1) / 1048577 + 1) * 1048577 : 0;
  for (i = 0; i < n; i += 1048577)
    s += a[i & 255];
  return s + i;
}

static long down(long x, int n) {
  long s = 0, i;
  // CHECK: i = (long)n - 1;
  for (i = x; i >= n; i--)
    s += a[i & 255];
  return s + i;
}

static long counts_in_the_test(long x, int n) {
  long s = 0, i = x;
  // CHECK: i = (long)n + 1;
  while (i++ < n)
    s += a[i & 255];
  return s + i;
}

static long counts_in_the_last_test(long x, int n) {
  long s = 0, i = x;
  // CHECK: i = ((long)n + 1);
  do
    s += a[i & 255];
  while (i++ < n);
  return s + i;
}

static long searched(int x, long n, int key) {
  long i;
  // CHECK: if (i == (long)x + 1) {
  for (i = x; i < n; i++)
    if (a[i & 255] == key)
      break;
  return i;
}

// No type but its own is as narrow as this.
static int as_narrow(int x, int n) {
  int s = 0, i;
  // CHECK: i = n + 1;
  for (i = x; i <= n; i++)
    s += a[i & 255];
  return s + i;
}

// That is a value of the bound's type.
static long less_than(long x, int n) {
  long s = 0, i;
  // CHECK: i = n;
  for (i = x; i < n; i++)
    s += a[i & 255];
  s += i;
  // CHECK: i = (n - 1) + 1;
  for (i = x; i <= n - 1; i++)
    s += a[i & 255];
  return s + i;
}

void test(long n) {
  int few = (int)n;
  for (int i = 0; i < 256; i++)
    a[i] = random_at(i) % 100 + 1;
  printf("%ld ", inclusive(INT_MAX - n, INT_MAX));
  printf("%lu ", (unsigned long)unsigned_ones(UINT_MAX - n, UINT_MAX));
  printf("%lu ", (unsigned long)steps(UINT_MAX));
  printf("%ld ", steps_from_zero(INT_MAX));
  printf("%ld ", down(n - INT_MAX - 1, -INT_MAX - 1));
  printf("%ld ", counts_in_the_test(INT_MAX - n, INT_MAX));
  printf("%ld ", counts_in_the_last_test(INT_MAX - n, INT_MAX));
  printf("%ld ", searched(INT_MAX, INT_MAX + n, 101));
  printf("%d ", as_narrow(-few, few));
  printf("%ld\n", less_than(-n, few));
}
