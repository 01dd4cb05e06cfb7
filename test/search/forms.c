// All forms of loops, with their tests, that count.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=7
// RUN: %check-same-result %s --parfold-args=--min-trips=4096 --may-stay

#include "marked.h"

long while_loop(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i = 0;
  // CHECK: if (i == i_first + 1) {{{$}}
  // CHECK: i += found;{{$}}
  while (i < n) {
    if (a[i] == key)
      return i;
    i++;
  }
  return -i;
}

// What is read is read by the first iteration before anything is tested.
long do_loop(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i = 0;
  if (n == 0)
    return -1;
  // CHECK:      do {{{$}}
  // CHECK-NEXT:   if (i == i_first + 1) {{{$}}
  // CHECK:      } while (i < n);{{$}}
  do {
    if (a[i] == key)
      break;
    ++i;
  } while (i < n);
  return i;
}

long endless(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i = 0;
  for (;;) {
    if (i >= n)
      break;
    if (a[i] == key)
      return i;
    i += 1;
  }
  return -i;
}

int count_down(const int *a, int n, int key) {
  /* parfold: extent a n */
  int left = n;
  // CHECK: while (left--) {{{$}}
  // CHECK-NEXT: if (left == left_first - 1 - 1) {{{$}}
  // CHECK: { found = k; break; }{{$}}
  while (left--) {
    if (a[left] == key)
      break;
  }
  return left;
}

// The second condition, too, is a way out.
long two_conditions(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i;
  // CHECK: if (!(a[i] != key)) { found = i; break; }{{$}}
  for (i = 0; i < n && a[i] != key; i++)
    ;
  return i;
}

size_t three_conditions(const int *a, const int *b, size_t n) {
  /* parfold: extent a n */
  /* parfold: extent b n */
  size_t i = 0;
  // CHECK: if (!(a[i] == 0 && b[i] == 0)) { found = i - i_first; break; }{{$}}
  while (i < n && a[i] == 0 && b[i] == 0) {
    if (a[i] + b[i] > 3)
      return i;
    ++i;
  }
  return i;
}

int with_declarations(const int *a, int n, int key) {
  /* parfold: extent a n */
  int result = -1;
  for (int i = 0, j = 5; i < n; i++, j += 2)
    if (a[i] == key) {
      result = j - i;
      break;
    }
  return result;
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), mark_at(n, k + 1), 7);
    int *b = marked(n, mark_at(n, k + 2), mark_at(n, k + 3), 8);
    printf("%ld %ld %ld %d %ld %zu %d\n", while_loop(a, n, 7), do_loop(a, n, 7), endless(a, n, 7),
           count_down(a, (int)n, 7), two_conditions(a, n, 7), three_conditions(a, b, (size_t)n),
           with_declarations(a, (int)n, 7));
    free(a), free(b);
  }
}
