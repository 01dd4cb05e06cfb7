// Most of what is found is found early: before there are threads, the one that
// has come to the loop looks for itself, in a loop that does nothing else.
//
// Twin: counters-refused.c
//
// RUN: %parfold --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4 --sizes="0 1 2 7 1000 700001"
// RUN: %check-same-result %s --parfold-args=--min-trips=64 --may-stay

#include "marked.h"

long place(const int *a, long n, int key) {
  /* parfold: extent a n */
  // CHECK:      if (n > [[TWICE:[0-9]+]]) {{{$}}
  // CHECK-NEXT:   for (long i = 0; i < n; i++) {{{$}}
  // CHECK-NEXT:     if (i == 1) {{{$}}
  // CHECK-NEXT:       long found = n, next = [[ALONE:[0-9]+]];{{$}}
  // CHECK-NEXT:       for (long i = 1; i < [[ALONE]]; i++){{$}}
  // CHECK-NEXT:         if (a[i] == key){{$}}
  // CHECK-NEXT:           { found = i; break; }{{$}}
  // CHECK-NEXT:       if (found >= n) {{{$}}
  // CHECK-NEXT:         #pragma omp parallel reduction(min:found) firstprivate(a, n, key){{$}}
  // CHECK-NEXT:         do {{{$}}
  // CHECK:              } while (found >= n);{{$}}
  // CHECK-NEXT:       }{{$}}
  // CHECK-NEXT:       found -= 1 + (found > 1);{{$}}
  // CHECK-NEXT:       i += found;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == key)
      return i;
  return -1;
}

// What iterations set anew, the loop sets anew.
long value_before(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i;
  int before = -1, x = -2;
  for (i = 0; i < n; i++) {
    if (a[i] == key)
      break;
    x = a[i] + (int)i % 7;
    before = x / 2;
  }
  return i * 100 + before + x;
}

// A counter that nobody asks before the end would be advanced twice.
long counts_along(const int *a, long n, int key) {
  /* parfold: extent a n */
  long k = 0, i = 0;
  // CHECK-LABEL: long counts_along({{.*}} {{{$}}
  // CHECK-NOT: if (i == i_first + 1) {{{$}}
  // CHECK: if (i == i_first + {{[0-9]+}}) {{{$}}
  // CHECK: reduction(min:found)
  while (i < n && a[i] != key)
    i++, k += 3;
  return i + k;
}

// What is folded is folded as it is at first.
long fold(const int *a, long n, int key) {
  /* parfold: extent a n */
  long sum = 0;
  // CHECK-LABEL: long fold({{.*}} {{{$}}
  // CHECK-NOT: if (i == 1) {{{$}}
  // CHECK: found -= found > {{[0-9]+}};{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == key)
      break;
    sum += a[i] + 1;
  }
  return sum;
}

void test(long n) {
  long at[] = {0, 1, 2, 3, n / 7, n / 3, n - 2, n - 1, n, 63, 64, 65, 139999, 140000, 140001};
  for (unsigned k = 0; k < sizeof at / sizeof *at; k++) {
    int *a = marked(n, at[k] < 0 ? 0 : at[k], n, 7);
    for (long i = 0; i < n; i++)
      a[i] = a[i] == 7 ? 7 : random_at(i) % 7;
    printf("%ld %ld ", place(a, n, 7), value_before(a, n, 7));
    printf("%ld %ld\n", counts_along(a, n, 7), fold(a, n, 7));
    free(a);
  }
}
