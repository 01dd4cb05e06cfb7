// Addresses are compared as numbers of a type that means at the loop what it means in
// <stdint.h>: not one that a block declares by that name (C11 6.2.1p4), nor a macro.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --sizes "0 1 2 1000 49151"

#include "../run/program.h"
#include <stdint.h>

long as_always(int *to, const int *from, long n) {
  long s = 0;
  // CHECK: (uintptr_t)(to + n) <= (uintptr_t)from || (uintptr_t)(from + n) <= (uintptr_t)to
  for (long i = 0; i < n; i++) {
    to[i] = from[i] + 1;
    s += to[i];
  }
  return s;
}

long one_hidden(int *to, const int *from, long n) {
  typedef unsigned short uintptr_t;
  uintptr_t by = 1;
  long s = 0;
  // CHECK: (size_t)(to + n) <= (size_t)from || (size_t)(from + n) <= (size_t)to
  for (long i = 0; i < n; i++) {
    to[i] = from[i] + by;
    s += to[i];
  }
  return s;
}

long both_hidden(int *to, const int *from, long n) {
  typedef unsigned short uintptr_t;
  typedef uintptr_t size_t;
  size_t by = 1;
  long s = 0;
  // CHECK: (unsigned long)(to + n) <= (unsigned long)from || (unsigned long)(from + n) <= (unsigned long)to
  for (long i = 0; i < n; i++) {
    to[i] = from[i] + by;
    s += to[i];
  }
  return s;
}

long by_parameters(int *to, const int *from, long n, int size_t, int uintptr_t) {
  long s = 0;
  // CHECK: (unsigned long)(to + n) <= (unsigned long)from || (unsigned long)(from + n) <= (unsigned long)to
  for (long i = 0; i < n; i++) {
    to[i] = from[i] + size_t;
    s += to[i] + uintptr_t;
  }
  return s;
}

static void print(const int *a, long n, long s) {
  unsigned all = 0;
  for (long i = 0; i < n; i++)
    all = all * 31 + (unsigned)a[i];
  printf("%ld %u\n", s, all);
}

void test(long n) {
  int *a = ints(n + 1);
  print(a, n, as_always(a + 1, a, n));
  print(a, n, one_hidden(a + 1, a, n));
  print(a, n, both_hidden(a + 1, a, n));
  print(a, n, by_parameters(a + 1, a, n, 1, 0));
}
