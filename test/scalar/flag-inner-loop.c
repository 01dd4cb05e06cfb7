// Flags that loops in the body set, and for which they stop.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

int sorted(const int (*row)[32], long n) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(row, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    for (int j = 1; j < 32; j++)
      if (row[i][j - 1] > row[i][j])
        ok = 0;
  return ok;
}

int left_early(const int (*row)[32], long n, int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(row, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    for (int j = 0; j < 32; j++)
      if (row[i][j] > limit) {
        ok = 0;
        break;
      }
  }
  return ok;
}

int each_has(const int (*row)[32], long n, int wanted) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(row, n, wanted) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int here = 0;
    for (int j = 0; j < 32; j++)
      if (row[i][j] == wanted)
        here = 1;
    if (!here)
      ok = 0;
  }
  return ok;
}

int all_to_last(const int (*row)[32], long n, int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(row, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    for (int j = 0; j < 32; j++)
      ok = row[i][j] < limit && ok;
  return ok;
}

// By way of a truth value in every round.
int kept_as_truth(const int (*row)[32], long n, int limit, int ok) {
  // CHECK: if (n > 0 && (ok == 0 || ok == 1)) {{{$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(&&:ok) firstprivate(row, n, limit) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    for (int j = 0; j < 32; j++) {
      _Bool good = ok;
      if (row[i][j] > limit)
        good = 0;
      ok = !!good;
    }
  return ok;
}

void test(long n) {
  int(*row)[32] = calloc(n / 32 + 1, sizeof *row);
  for (int break_at = -1; break_at < n; break_at += n / 3 + 1) {
    for (long k = 0; k < n / 32 * 32; k++)
      row[k / 32][k % 32] = (k % 32) * 2 + (k == break_at) * 1000;
    printf("%d %d", sorted((const int(*)[32])row, n / 32), left_early((const int(*)[32])row, n / 32, 500));
    printf(" %d", each_has((const int(*)[32])row, n / 32, 2 * (break_at % 32)));
    printf(" %d", all_to_last((const int(*)[32])row, n / 32, 500));
    for (int ok = 0; ok < 3; ok++)
      printf(" %d", kept_as_truth((const int(*)[32])row, n / 32, 500, ok));
    printf("\n");
  }
}
