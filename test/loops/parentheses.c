// gcc takes no parentheses around the test, the setting or the counter that is
// set in the header of a parallel loop; those headers are written anew. Others
// stay as they are.
//
// RUN: %parfold --quiet --guard=none --print=source %s -- -I%S/../run > %t.c
// RUN: FileCheck %s < %t.c
// RUN: %check-same-result %s --expect-rewritten=6 --cflags=-I%S/../run

#include "program.h"

// CHECK-LABEL: around_the_test(
// CHECK: #pragma omp parallel for {{.*}} schedule(static){{$}}
// CHECK-NEXT: for (long i = 0; i < n; i++){{$}}
static long around_the_test(const int *a, long n) {
  long s = 0, i;
  for (i = 0; (i < n); i += 1)
    s += a[i];
  return s + i;
}

// CHECK-LABEL: around_the_setting(
// CHECK: #pragma omp parallel for {{.*}} schedule(static){{$}}
// CHECK-NEXT: for (long i = 0; i < n; i++){{$}}
static long around_the_setting(const int *a, long n) {
  long s = 0, i;
  for ((i = 0); i < n; i += 1)
    s += a[i];
  return s + i;
}

// CHECK-LABEL: around_what_is_set(
// CHECK: #pragma omp parallel for {{.*}} schedule(static){{$}}
// CHECK-NEXT: for (long i = 1; i < n; i++){{$}}
static long around_what_is_set(const int *a, long n) {
  long s = 0, i;
  for ((i) = 1; i < n; i += 1)
    s += a[i];
  return s + i;
}

// CHECK-LABEL: the_other_way_round(
// CHECK: #pragma omp parallel for {{.*}} schedule(static){{$}}
// CHECK-NEXT: for (long i = (n - 1); i >= 0; i--){{$}}
static long the_other_way_round(const int *a, long n) {
  long s = 0;
  for (long i = n - 1; (0 <= i); --i)
    s += a[i];
  return s;
}

// CHECK-LABEL: elsewhere(
// CHECK: #pragma omp parallel for {{.*}} schedule(static){{$}}
// CHECK-NEXT: #endif{{$}}
// CHECK-NEXT: for (long i = (0); (i) < (n); (i)++){{$}}
static long elsewhere(const int *a, long n) {
  long s = 0;
  for (long i = (0); (i) < (n); (i)++)
    s += a[i];
  return s;
}

// CHECK-LABEL: in_the_increment(
// CHECK: #pragma omp parallel for {{.*}} schedule(static){{$}}
// CHECK-NEXT: #endif{{$}}
// CHECK-NEXT: for (long i = 0; i < n; (i = (i) + (1))){{$}}
static long in_the_increment(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; (i = (i) + (1)))
    s += a[i];
  return s;
}

void test(long n) {
  const int *a = ints(n);
  printf("%ld %ld ", around_the_test(a, n), around_the_setting(a, n));
  printf("%ld %ld ", around_what_is_set(a, n), the_other_way_round(a, n));
  printf("%ld %ld\n", elsewhere(a, n), in_the_increment(a, n));
}
