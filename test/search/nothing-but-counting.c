// The body does nothing but go on to the next iteration, so nothing is left of
// it where threads look ahead.
//
// Twin: forms-refused.c
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5
// RUN: %check-same-result %s --parfold-args=--min-trips=4096 --may-stay

#include "marked.h"

long index_of(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i = 0;
  // CHECK:      for (long i = i_first + from; i < end; i++) {{{$}}
  // CHECK-NEXT:   if (!(a[i] != key)) { found = i - i_first; break; }{{$}}
  // CHECK-NEXT: }{{$}}
  while (i < n && a[i] != key)
    i++;
  return i;
}

const int *pointer_to(const int *p, const int *end, int key) {
  // CHECK:      for (const int *p = p_first + from; p < end2; p++) {{{$}}
  // CHECK-NEXT:   if (!(*p != key)) { found = p - p_first; break; }{{$}}
  // CHECK-NEXT: }{{$}}
  while (p < end && *p != key) ++p;
  return p;
}

long two_counters(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i = 0, k = 0;
  while (i < n && a[i] != key)
    i++, k += 2;
  return i + 1000000 * k;
}

long down(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i = n;
  while (i > 0 && a[i - 1] != key)
    i--;
  return i;
}

long in_braces(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i = 0;
  while (i < n && a[i] != key) { i++; }
  return i;
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), mark_at(n, k + 1), 7);
    printf("%ld %td %ld %ld %ld\n", index_of(a, n, 7), pointer_to(a, a + n, 7) - a,
           two_counters(a, n, 7), down(a, n, 7), in_braces(a, n, 7));
    free(a);
  }
}
