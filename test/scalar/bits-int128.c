// Bits and flags of 128 bits have thread-local slots.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5 --cflags=-Wno-pedantic

#include "../run/program.h"

__extension__ typedef __int128 wide;
__extension__ typedef unsigned __int128 unsigned_wide;

unsigned_wide common(const unsigned *a, long n) {
  unsigned_wide s = ~(unsigned_wide)0;
  // CHECK: unsigned_wide s = (unsigned_wide)~0;{{$}}
  // CHECK: s &= slot[thread];{{$}}
  for (long i = 0; i < n; i++)
    s &= (unsigned_wide)(a[i] | 3) << 90 | a[i] | ~0ull << 32;
  return s;
}

wide any(const unsigned *a, long n) {
  wide s = 0;
  // CHECK: s |= slot[thread];{{$}}
  for (long i = 0; i < n; i++)
    s |= (wide)a[i] << a[i] % 90;
  return s;
}

unsigned_wide parity(const unsigned *a, long n, unsigned_wide s) {
  // CHECK: s ^= slot[thread];{{$}}
  for (long i = 0; i < n; i++)
    s = ((unsigned_wide)a[i] << a[i] % 96) ^ s;
  return s;
}

wide flag(const unsigned *a, long n, unsigned wanted) {
  wide found = 0;
  // CHECK: found = found || slot[thread];{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == wanted)
      found = 1;
  return found;
}

wide highest(const unsigned *a, long n) {
  wide best = -1;
  // CHECK: if (slot[thread] > best){{$}}
  for (long i = 0; i < n; i++) {
    wide x = (wide)a[i] * a[i] * a[i] * 77;
    if (x > best)
      best = x;
  }
  return best;
}

static void print(unsigned_wide x) {
  printf("%llx %llx\n", (unsigned long long)(x >> 64), (unsigned long long)x);
}

void test(long n) {
  const unsigned *a = unsigneds(n);
  print(common(a, n));
  print((unsigned_wide)any(a, n));
  print(parity(a, n, (unsigned_wide)-1 / 5));
  print((unsigned_wide)flag(a, n, 5));
  print((unsigned_wide)flag(a, n, n > 0 ? a[n - 1] : 5));
  print((unsigned_wide)highest(a, n));
}
