// A flag is what an iteration makes of 0 and of 1, whatever the spelling.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=11

#include "../run/program.h"
#include <stdbool.h>

int guards(const int *a, long n, int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (ok)
      ok = x < limit;
  }
  return ok;
}

int guards_unset(const int *a, long n, int limit) {
  unsigned char found = 0;
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (!found)
      found = x >= limit;
  }
  return found;
}

int chooses(int ok, const int *a, long n, int limit) {
  // CHECK: if (n > 0 && (ok == 0 || ok == 1)) {
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    bool p = a[i] < limit;
    ok = ok ? p : 0;
  }
  return ok;
}

enum answer { NO, YES };

int chooses_otherwise(const int *a, long n, int limit) {
  enum answer found = NO;
  // CHECK: reduction(||:found)
  for (long i = 0; i < n; i++) {
    int p = a[i] >= limit;
    found = found == NO ? (p ? YES : NO) : found;
  }
  return found;
}

int compares(const int *a, long n, int limit) {
  int ok = 1;
  // CHECK: reduction(&&:ok)
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (ok == 1 && x >= limit)
      ok = 0;
  }
  return ok;
}

int negates(const int *a, long n, int limit) {
  int ok = 1;
  // CHECK: reduction(&&:ok)
  for (long i = 0; i < n; i++) {
    int p = a[i] < limit;
    ok = !(!ok || !p);
  }
  return ok;
}

int mixes(const int *a, long n, int limit) {
  int ok = 1;
  // CHECK: reduction(&&:ok)
  for (long i = 0; i < n; i++) {
    int x = a[i];
    ok = ok && x < limit;
    ok &= x != 17;
  }
  return ok;
}

// Set to one constant, from whatever it was.
int set_by_choice(int found, const int *a, long n, int limit) {
  // CHECK: int found_value = 0;{{$}}
  // CHECK: found_value = a[i] >= limit ? 3 : found_value;{{$}}
  // CHECK: if (found_value){{$}}
  // CHECK-NEXT: found = 3;{{$}}
  for (long i = 0; i < n; i++)
    found = a[i] >= limit ? 3 : found;
  return found;
}

int set_if_unset(int status, const int *a, long n, int limit) {
  // CHECK: int status_value = 0;{{$}}
  // CHECK: if (!status_value && x >= limit){{$}}
  // CHECK-NEXT: status_value = 4;{{$}}
  // CHECK: if (status_value && !status){{$}}
  // CHECK-NEXT: status = 4;{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (!status && x >= limit)
      status = 4;
  }
  return status;
}

// What the header sets it to, it is set to in front of the loop.
int set_in_header(int found, const int *a, long n, int limit) {
  long i;
  // CHECK: i = 0, found = 9;{{$}}
  // CHECK: found_value = a[i] >= limit ? 3 : found_value;{{$}}
  for (i = 0, found = 9; i < n; i++)
    found = a[i] >= limit ? 3 : found;
  return found;
}

// What it is set to first does not stay.
int set_in_between(int found, const int *a, long n, int limit) {
  // CHECK: found_value = before;{{$}}
  // CHECK-NEXT: }{{$}}
  // CHECK-NEXT: if (found_value){{$}}
  // CHECK-NEXT: found = 5;{{$}}
  for (long i = 0; i < n; i++) {
    int before = found;
    found = 9;
    if (a[i] >= limit)
      found = 5;
    else
      found = before;
  }
  return found;
}

void test(long n) {
  const int *a = ints(n);
  for (int limit = -299; limit < 800; limit += 300) {
    printf("%d %d ", set_in_header(limit, a, n, limit), set_in_between(2, a, n, limit));
    printf("%d %d %d", guards(a, n, limit), guards_unset(a, n, limit), chooses_otherwise(a, n, limit));
    printf(" %d %d %d", compares(a, n, limit), negates(a, n, limit), mixes(a, n, limit));
    for (int start = 0; start < 6; start++)
      printf(" %d %d %d", chooses(start, a, n, limit), set_by_choice(start, a, n, limit),
             set_if_unset(start, a, n, limit));
    printf("\n");
  }
}
