// A flag in memory that is looked at before it is set, is stored to if the loop
// would have found it unset.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=6

#include "../run/program.h"

struct report {
  int failed;
  _Bool found;
};

void check(const int *restrict a, long n, int limit, int *restrict ok) {
  // CHECK: int ok_value = 1;{{$}}
  // CHECK: if (ok_value && x > limit){{$}}
  // CHECK-NEXT: ok_value = 0;{{$}}
  // CHECK: if (!ok_value && *ok){{$}}
  // CHECK-NEXT: *ok = 0;{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (*ok && x > limit)
      *ok = 0;
  }
}

void fail(const int *restrict a, long n, int limit, struct report *restrict r) {
  // CHECK: int r_failed = 0;{{$}}
  // CHECK: if (r_failed && !r->failed){{$}}
  // CHECK-NEXT: r->failed = 22;{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (x > limit && !r->failed)
      r->failed = 22;
  }
}

void find(const int *restrict a, long n, int limit, struct report *restrict r) {
  // CHECK: _Bool r_found = 0;{{$}}
  // CHECK: if (r_found != 0 && !r->found){{$}}
  // CHECK-NEXT: r->found = r->found || r_found;{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (!r->found)
      r->found = x > limit;
  }
}

void keep(const int *restrict a, long n, int limit, int *restrict found) {
  // CHECK: int found_value = 0;{{$}}
  // CHECK: if (found_value){{$}}
  // CHECK-NEXT: *found = 1;{{$}}
  for (long i = 0; i < n; i++)
    *found = a[i] > limit ? 1 : *found;
}

// One that is certain to be stored to needs no question.
void count(const int *restrict a, long n, int limit, _Bool *restrict ok) {
  // CHECK: _Bool ok_value = 1;{{$}}
  // CHECK: ok_value = ok_value ? x <= limit : 0;{{$}}
  // CHECK-NEXT: }{{$}}
  // CHECK-NEXT: *ok = *ok && ok_value;{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    *ok = *ok ? x <= limit : 0;
  }
}

static int failures;

// A global variable is there to be looked at.
void check_global(const int *a, long n, int limit) {
  // CHECK: if (n > 0 && (failures == 0 || failures == 1)) {{{$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(||:failures)
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (failures)
      continue;
    if (x > limit)
      failures = 1;
  }
}

static const int unset_for_good = 0;
static const struct report set_for_good = {5, 1};

void test(long n) {
  const int *a = ints(n);
  for (int limit = 100; limit < 800; limit += 599)
    for (int start = 0; start < 4; start++) {
      int ok = start, kept = start;
      _Bool sure = start;
      struct report r = {start, start == 1};
      failures = start;
      check(a, n, limit, &ok), keep(a, n, limit, &kept), count(a, n, limit, &sure), check_global(a, n, limit);
      fail(a, n, limit, &r), find(a, n, limit, &r);
      printf("%d %d %d %d %d %d\n", ok, kept, sure, failures, r.failed, r.found);
    }
  // No store where the loop does not store.
  check(a, n, 100, (int *)&unset_for_good);
  fail(a, n, 100, (struct report *)&set_for_good);
  find(a, n, 100, (struct report *)&set_for_good);
}
