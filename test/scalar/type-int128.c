// A clause on 128-bit integers needs a library beside OpenMP with clang, so
// they are summed in thread-local slots.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2 --cflags=-Wno-pedantic

#include "../run/program.h"

__extension__ typedef __int128 wide;
__extension__ typedef unsigned __int128 unsigned_wide;

wide sum(const long *a, long n) {
  wide s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += (wide)a[i] * a[i] * 1000000007;
  return s;
}

unsigned_wide product(const unsigned *a, long n) {
  unsigned_wide p = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [product]{{$}}
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}

void test(long n) {
  unsigned_wide s = (unsigned_wide)sum(longs(n), n), p = product(odds(n), n);
  printf("%llx %llx\n", (unsigned long long)(s >> 64), (unsigned long long)s);
  printf("%llx %llx\n", (unsigned long long)(p >> 64), (unsigned long long)p);
}
