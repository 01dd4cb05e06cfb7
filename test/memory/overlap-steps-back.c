// A step of SIZE_MAX is one of -1: subscripts come round (C11 6.2.5p9), so the last element
// may lie in front of the first one. Whether it does is asked in the check, of unsigned steps
// too; a narrower one is none.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --sizes "0 1 2 7 1000 40011"
// Twin: overlap-refused.c

#include "../run/program.h"

long unsigned_step(long *a, const long *b, size_t n, size_t from, size_t step) {
  long s = 0;
  // CHECK: if (n > 0 &&{{$}}
  // CHECK-NEXT: {{^}}      (long long)step >= 0 &&{{$}}
  // CHECK-NEXT: (size_t)(b + n * step + from - step + 1) <= (size_t)a
  for (size_t i = 0; i < n; i++) {
    a[i] = b[from + i * step] + 1;
    s += a[i];
  }
  return s;
}

long step_with_sign(long *a, const long *b, long n, long from, long step) {
  long s = 0;
  // CHECK: if (n > 0 &&{{$}}
  // CHECK-NEXT: {{^}}      step >= 0 &&{{$}}
  // CHECK-NEXT: (size_t)(b + n * step + from - step + 1) <= (size_t)a
  for (long i = 0; i < n; i++) {
    a[i] = b[from + i * step] + 1;
    s += a[i];
  }
  return s;
}

long narrow_step(long *a, const long *b, long n, long from, unsigned step) {
  long s = 0;
  // CHECK: if (n > 0 &&{{$}}
  // CHECK-NEXT: (size_t)(b + n * step + from - step + 1) <= (size_t)a
  for (long i = 0; i < n; i++) {
    a[i] = b[from + i * step] + 1;
    s += a[i];
  }
  return s;
}

long inner_step(long *a, const long *b, size_t n, size_t from, size_t step) {
  long s = 0;
  // CHECK: if (n > 0 &&{{$}}
  // CHECK-NEXT: {{^}}      (long long)step >= 0 &&{{$}}
  // CHECK-NEXT: (size_t)b + (n + from + step) * sizeof *b <= (size_t)a
  for (size_t i = 0; i < n; i++) {
    for (size_t j = 0; j < 2; j++)
      a[i] += b[from + i + j * step];
    s += a[i];
  }
  return s;
}

static void print(long s, const long *a, long n) {
  for (long i = 0; i < n; i++)
    s = s * 31 % 1000003 + a[i];
  printf("%ld\n", s);
}

void test(long n) {
  size_t many = (size_t)n;
  for (int k = 0; k < 2; k++) {
    // The last of what is read backwards lies behind the first of what is written.
    long *a = longs(3 * n), step = k == 0 ? -1 : 1, from = k == 0 ? n + n / 2 : n / 2;
    print(unsigned_step(a + n / 3, a, many, (size_t)from, (size_t)step), a, 3 * n);
    print(step_with_sign(a + n / 3, a, n, from, step), a, 3 * n);
    print(narrow_step(a + n / 3, a, n, n / 2, 1), a, 3 * n);
    print(inner_step(a + n / 3, a, many, (size_t)from, (size_t)step), a, 3 * n);
    free(a);
  }
}
