// Of integers of 128 bits, of which C has no literals: slots start from the
// least or the greatest one.
//
// Twin: values-refused.c
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3 --cflags=-Wno-pedantic

#include "../run/program.h"

typedef unsigned __int128 wide;

long least(const int *a, long n, __int128 first, __int128 second) {
  // CHECK: __int128 first = (__int128)(~(unsigned __int128)0 >> 1);{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] < first) {
      second = first;
      first = a[i];
    } else if (a[i] < second)
      second = a[i];
  return (long)(first * 1000 + second);
}

long greatest(const __int128 *a, long n, __int128 first, __int128 second) {
  // CHECK: __int128 first = -(__int128)(~(unsigned __int128)0 >> 1) - 1;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > first) {
      second = first;
      first = a[i];
    } else if (a[i] > second)
      second = a[i];
  return (long)((first >> 64) * 1000 + (second >> 64));
}

long least_unsigned(const wide *a, long n) {
  wide first = 5000, second = 7000;
  // CHECK: wide first = ~(unsigned __int128)0;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] < first) {
      second = first;
      first = a[i];
    } else if (a[i] < second)
      second = a[i];
  return (long)(first * 10000 + second);
}

void test(long n) {
  int *a = ints(n);
  __int128 *b = calloc((size_t)n + 1, sizeof *b);
  wide *c = calloc((size_t)n + 1, sizeof *c);
  for (long i = 0; i < n; i++) {
    b[i] = (__int128)(a[i] - 1000) * ((__int128)1 << 70);
    c[i] = (wide)(a[i] + 400) << (i % 3 ? 0 : 100);
  }
  printf("%ld ", least(a, n, 5, 6));
  printf("%ld ", greatest(b, n, -((__int128)1 << 126), -((__int128)1 << 126)));
  printf("%ld\n", least_unsigned(c, n));
  free(a), free(b), free(c);
}
