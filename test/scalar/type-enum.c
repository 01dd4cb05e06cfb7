// An enumeration is an integer type: its sums, products and extrema are folds.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

enum level { LOW, MIDDLE = 7, HIGH = 1000 };
typedef enum { COLD = -100, WARM, HOT = 1 << 30 } heat;

enum level sum(const int *a, long n) {
  enum level s = LOW;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

enum level product(const unsigned *a, long n) {
  enum level p = MIDDLE;
  // CHECK: #pragma omp parallel for reduction(*:p) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    p = a[i] * p;
  return p;
}

enum level highest(const enum level *a, long n) {
  enum level best = LOW;
  // CHECK: #pragma omp parallel for reduction(max:best) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best)
      best = a[i];
  return best;
}

heat coldest(const heat *a, long n) {
  heat best = HOT;
  // CHECK: #pragma omp parallel for reduction(min:best) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (best > a[i])
      best = a[i];
  return best;
}

enum level steps(const int *a, long n) {
  enum level s = HIGH;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      s++;
  return s;
}

void test(long n) {
  enum level *a = calloc(n + 1, sizeof *a);
  heat *b = calloc(n + 1, sizeof *b);
  for (long i = 0; i < n; i++)
    a[i] = (enum level)random_at(i), b[i] = (heat)(random_at(i + 1) - 500);
  printf("%d %d %d", (int)sum(ints(n), n), (int)product(odds(n), n), (int)highest(a, n));
  printf(" %d %d\n", (int)coldest(b, n), (int)steps(ints(n), n));
}
