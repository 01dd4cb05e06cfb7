// Sets of options whose type is an enumeration.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4

#include "../run/program.h"

enum access { NONE, READ = 1, WRITE = 2, EXECUTE = 4, ALL = 7 };
typedef enum { RED = -1, GREEN, BLUE = 1 << 20 } color;

enum access any(const int *a, long n) {
  enum access s = NONE;
  // CHECK: #pragma omp parallel for reduction(|:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 7)
      s |= READ;
    if (a[i] == 300)
      s |= EXECUTE;
    if (a[i] == 699)
      s |= WRITE;
  }
  return s;
}

enum access common(const enum access *a, long n) {
  enum access s = ALL;
  // CHECK: #pragma omp parallel for reduction(&:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s = s & (a[i] | WRITE);
  return s;
}

color parity(const color *a, long n) {
  color s = GREEN;
  // CHECK: #pragma omp parallel for reduction(^:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s ^= a[i];
  return s;
}

void grant(const enum access *restrict a, long n, enum access *restrict s) {
  // CHECK: enum access s_value = (enum access)~0;{{$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(&:s_value) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    *s &= a[i];
}

void test(long n) {
  enum access *a = calloc(n + 1, sizeof *a);
  color *b = calloc(n + 1, sizeof *b);
  for (long i = 0; i < n; i++)
    a[i] = (enum access)(random_at(i) % 8 | EXECUTE), b[i] = (color)(random_at(i) - 500);
  enum access s = READ | EXECUTE;
  grant(a, n, &s);
  printf("%d %d %d %d\n", any(ints(n), n), common(a, n), parity(b, n), s);
}
