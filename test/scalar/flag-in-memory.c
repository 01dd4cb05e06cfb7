// A flag in memory is stored to after the loop, if the loop would have stored to it.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

struct report {
  long lines;
  _Bool failed;
  int worst;
};

void check(const int *restrict a, long n, int limit, int *restrict ok) {
  // CHECK: int ok_value = 1;{{$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(&&:ok_value) firstprivate(a, n, limit) schedule(static){{$}}
  // CHECK-NEXT: for (long i = 0; i < n; i++){{$}}
  // CHECK-NEXT: if (a[i] > limit){{$}}
  // CHECK-NEXT: ok_value = 0;{{$}}
  // CHECK-NEXT: if (!ok_value){{$}}
  // CHECK-NEXT: *ok = 0;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      *ok = 0;
}

void note(const int *restrict a, long n, int limit, struct report *restrict r) {
  // CHECK: _Bool r_failed = 0;{{$}}
  // CHECK: if (r_failed != 0){{$}}
  // CHECK-NEXT: r->failed = r->failed || r_failed;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      r->failed = 1;
}

void rate(const int *restrict a, long n, int limit, struct report *restrict r) {
  // CHECK: int r_worst = 0;{{$}}
  // CHECK: if (r_worst){{$}}
  // CHECK-NEXT: r->worst = 99;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > limit)
      r->worst = 99;
}

void combine(const int *restrict a, long n, int limit, _Bool *restrict found) {
  // CHECK: _Bool found_value = 0;{{$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(||:found_value) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    *found = a[i] > limit || *found;
}

void combine_value(const int *restrict a, long n, int limit, int *restrict ok) {
  // CHECK: int ok_value = 1;{{$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(&&:ok_value) firstprivate(a, n, limit) schedule(static){{$}}
  // CHECK: *ok = *ok && ok_value;{{$}}
  for (long i = 0; i < n; i++)
    *ok = a[i] <= limit && *ok;
}

static const int unwritten = 1;

void test(long n) {
  const int *a = ints(n);
  for (int limit = 100; limit < 800; limit += 599)
    for (int start = 0; start < 3; start++) {
      int ok = start, value = start;
      _Bool found = start;
      struct report r = {5, start == 1, start};
      check(a, n, limit, &ok), combine(a, n, limit, &found), combine_value(a, n, limit, &value);
      note(a, n, limit, &r), rate(a, n, limit, &r);
      printf("%d %d %d %ld %d %d\n", ok, found, value, r.lines, r.failed, r.worst);
    }
  // No store where the loop does not store.
  check(a, n, 1000, (int *)&unwritten);
}
