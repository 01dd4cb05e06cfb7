// 'n' is the step of a subscript, too, so it must not be negative where addresses are
// compared. That it is more than 0 says so; that it is more than 'lo' does not.
//
// RUN: %parfold --guard=none --kinds=doall --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--kinds=doall
// Twin: rows-come-round-refused.c

#include "../run/program.h"

void from(int *to, const int *b, int lo, int n) {
  // CHECK: n > lo &&{{$}}
  // CHECK-NEXT: n >= 0 &&{{$}}
  // CHECK-NEXT: ((size_t)(to + n - lo) <= (size_t)b
  for (int i = lo; i < n; i++)
    to[i - lo] = b[(long)(i - lo) * n] + 1;
}

void from_0(int *to, const int *b, int n) {
  // CHECK: if (n > 0 &&{{$}}
  // CHECK-NEXT: ((size_t)
  for (int i = 0; i < n; i++)
    to[i] = b[(long)i * n] + 1;
}

void test(long n) {
  int *a = ints(4 * n + 10);
  // Read from the end to the beginning, and stored behind what is read.
  from(a + 2 * n, a + 3 * n, -(int)(n < 2000 ? n : 2000), -1);
  if (n < 100)
    from_0(a, a + 1, (int)n / 10);
  unsigned long all = 0;
  for (long i = 0; i < 4 * n; i++)
    all = all * 31 + (unsigned)a[i];
  printf("%lu\n", all);
}
