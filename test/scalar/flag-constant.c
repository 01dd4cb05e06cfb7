// A flag that is set to one constant, whatever it is and whatever was there before:
// another one notes that it happened.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=6

#include "../run/program.h"

#include <errno.h>

enum state { FRESH = 3, STALE = 40 };

int code(const int *a, long n, int limit) {
  int status = 0;
  // CHECK: if (n > 0) {{[{]$}}
  // CHECK-NEXT: int status_value = 0;{{$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(||:status_value) firstprivate(a, n, limit) schedule(static){{$}}
  // CHECK-NEXT: for (long i = 0; i < n; i++){{$}}
  // CHECK-NEXT: if (a[i] > limit){{$}}
  // CHECK-NEXT: status_value = -22;{{$}}
  // CHECK-NEXT: if (status_value){{$}}
  // CHECK-NEXT: status = -22;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      status = -22;
  return status;
}

int code_by_name(const int *a, long n, int limit, int status) {
  // CHECK: if (status_value){{$}}
  // CHECK-NEXT: status = EDOM;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      status = EDOM;
  return status;
}

enum state worst(const int *a, long n, int limit) {
  enum state state = FRESH;
  // CHECK: enum state state_value = 0;{{$}}
  // CHECK: if (state_value){{$}}
  // CHECK-NEXT: state = STALE;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      state = STALE;
  return state;
}

int set(const int *a, long n, int limit, int found) {
  // CHECK: if (found_value){{$}}
  // CHECK-NEXT: found = 1;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      found = 1;
  return found;
}

int cleared(const int *a, long n, int limit, int ok) {
  // CHECK: int ok_value = 1;{{$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(&&:ok_value) firstprivate(a, n, limit) schedule(static){{$}}
  // CHECK: if (!ok_value){{$}}
  // CHECK-NEXT: ok = 0;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      ok = 0;
  return ok;
}

unsigned char cut(const int *a, long n, int limit, unsigned char status) {
  // CHECK: if (status_value){{$}}
  // CHECK-NEXT: status = 0x80;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      status = 0x80;
  return status;
}

void test(long n) {
  const int *a = ints(n);
  for (int x = 100; x < 800; x += 599) {
    printf("%d %d %d", code(a, n, x), code_by_name(a, n, x, 1234), worst(a, n, x));
    printf(" %d %d %d\n", set(a, n, x, 77), cleared(a, n, x, -3), cut(a, n, x, 200));
  }
}
