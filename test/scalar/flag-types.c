// Flags of every integer type.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=8

#include "../run/program.h"

enum answer { NO, YES };

_Bool of_bool(const int *a, long n, int wanted, _Bool found) {
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n, wanted) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    found = a[i] == wanted || found;
  return found;
}

_Bool all_of_bool(const int *a, long n, int limit, _Bool ok) {
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    ok = a[i] < limit && ok;
  return ok;
}

_Bool set_bool(const int *a, long n, int wanted, _Bool found) {
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n, wanted) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == wanted)
      found = 1;
  return found;
}

enum answer of_enum(const int *a, long n, int wanted) {
  enum answer found = NO;
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n, wanted) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == wanted)
      found = YES;
  return found;
}

enum answer all_of_enum(const int *a, long n, int limit) {
  enum answer ok = YES;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    ok = a[i] < limit && ok;
  return ok;
}

signed char of_char(const int *a, long n, int limit) {
  signed char ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    ok = a[i] < limit && ok;
  return ok;
}

unsigned short of_short(const int *a, long n, int limit) {
  unsigned short found = 0;
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] >= limit)
      found = 1;
  return found;
}

unsigned long long of_long(const int *a, long n, int limit) {
  unsigned long long ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    ok = (unsigned long long)a[i] << 32 != (unsigned long long)limit << 32 && ok;
  return ok;
}

void test(long n) {
  const int *a = ints(n);
  for (int x = 100; x < 800; x += 99) {
    printf("%d %d %d", of_bool(a, n, x, 0), of_bool(a, n, x, 1), set_bool(a, n, x, 0));
    printf(" %d %d", all_of_bool(a, n, x, 1), all_of_bool(a, n, x, 0));
    printf(" %d %d %d", of_enum(a, n, x), all_of_enum(a, n, x), of_char(a, n, x));
    printf(" %d %llu\n", of_short(a, n, x), of_long(a, n, x));
  }
}
