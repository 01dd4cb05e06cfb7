// Bit-fields are no list items: a local variable stands in for them, and what it
// has too much is cut off once.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=7

#include "../run/program.h"

struct packed {
  unsigned low : 7, high : 9;
  int level : 12;
  unsigned long long wide : 40;
};

void sum(struct packed *restrict p, const int *a, long n) {
  // CHECK:      unsigned int p_low = 0;{{$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(+:p_low) firstprivate(a, n) schedule(static){{$}}
  // CHECK:      p_low += (unsigned)a[i];{{$}}
  // CHECK-NEXT: p->low += p_low;{{$}}
  for (long i = 0; i < n; i++)
    p->low += (unsigned)a[i];
}

// Partial sums of the whole width might overflow where each step has been cut.
int down(const int *a, long n) {
  struct packed p = {0, 0, 5, 0};
  // CHECK-LABEL: int down({{.*}} {{{$}}
  // CHECK:      unsigned int p_level = 0;{{$}}
  // CHECK:      p.level += p_level;{{$}}
  for (long i = 0; i < n; i++)
    p.level -= a[i] * 3;
  return p.level;
}

int product(const int *a, long n) {
  struct packed p = {0, 0, 1, 0};
  for (long i = 0; i < n; i++)
    p.level *= a[i] | 1;
  return p.level;
}

long long wide(const int *a, long n) {
  struct packed p = {0, 0, 1, 77};
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      p.wide = (unsigned)a[i] * 1000003ull + p.wide;
  return p.wide;
}

unsigned bits(struct packed *restrict p, const int *a, long n) {
  p->low = 0x55;
  for (long i = 0; i < n; i++)
    p->low ^= (unsigned)a[i];
  for (long i = 0; i < n; i++)
    p->high |= (unsigned)a[i] & 0x155;
  for (long i = 0; i < n; i++)
    p->low &= (unsigned)a[i] | 0x70;
  return p->low + p->high * 1000u;
}

void test(long n) {
  int *a = ints(n);
  struct packed p = {100, 7, -3, 5};
  sum(&p, a, n);
  printf("%u %u %d ", p.low, p.high, p.level);
  printf("%d %d %lld ", down(a, n), product(a, n), wide(a, n));
  unsigned all = bits(&p, a, n);
  printf("%u %u %u %d\n", all, p.low, p.high, p.level);
  free(a);
}
