// Bits that are collected in memory: a local variable stands in for the place.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2

#include "../run/program.h"

struct set {
  int size;
  unsigned any, all;
  unsigned char parity;
};

void collect(const unsigned *restrict a, long n, struct set *restrict s) {
  // CHECK: unsigned int s_any = 0;{{$}}
  // CHECK-NEXT: unsigned int s_all = (unsigned int)~0;{{$}}
  // CHECK-NEXT: unsigned char s_parity = 0;{{$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(|:s_any) reduction(&:s_all) reduction(^:s_parity) \{{$}}
  // CHECK: s->any |= s_any;{{$}}
  // CHECK-NEXT: s->all &= s_all;{{$}}
  // CHECK-NEXT: s->parity ^= s_parity;{{$}}
  for (long i = 0; i < n; i++) {
    s->any |= a[i];
    s->all &= a[i] | 0xf0;
    s->parity ^= a[i];
  }
}

void collect_some(const unsigned *restrict a, long n, unsigned *restrict s) {
  // CHECK: if (s_value != (unsigned int)~0){{$}}
  // CHECK-NEXT: *s &= s_value;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] % 2)
      *s &= a[i];
}

void test(long n) {
  struct set s = {3, 0x100, 0xfff, 0x11};
  unsigned some = 0xffff;
  collect(unsigneds(n), n, &s);
  collect_some(unsigneds(n), n, &some);
  printf("%d %x %x %x %x\n", s.size, s.any, s.all, s.parity, some);
}
