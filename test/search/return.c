// The loop is left by 'return', out of the function, with whatever value.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4

#include "marked.h"

typedef struct {
  long at;
  int value;
} hit;

int any(const int *a, long n, int key) {
  /* parfold: extent a n */
  // CHECK: { found = i; break; }{{$}}
  // CHECK: return 1;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == key)
      return 1;
  return 0;
}

int all(const int *a, int n, int least, int most) {
  /* parfold: extent a n */
  // CHECK:      if (a[i] < least){{$}}
  // CHECK-NEXT:   { found = i; break; }{{$}}
  // CHECK-NEXT: if (most < a[i]) {{{$}}
  // CHECK-NEXT:   found = i;{{$}}
  // CHECK-NEXT:   break;{{$}}
  // CHECK-NEXT: }{{$}}
  for (int i = 0; i < n; i++) {
    if (a[i] < least)
      return -1;
    if (most < a[i]) {
      return +1;
    }
  }
  return 0;
}

hit structure(const int *a, long n) {
  /* parfold: extent a n */
  for (long i = 0; i < n; i++)
    if (a[i] > 5) {
      hit h = {i, a[i]};
      return h;
    }
  return (hit){-1, 0};
}

static int none(const int *a, const int *b, unsigned n) {
  /* parfold: extent a n */
  /* parfold: extent b n */
  for (unsigned i = 0; i < n; i++) {
    int x = a[i] + b[i];
    if (x > 14 || x == 7)
      return x;
  }
  return 0;
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), mark_at(n, k + 1), 7);
    int *b = marked(n, mark_at(n, k + 2), mark_at(n, k + 3), 8);
    hit h = structure(a, n);
    printf("%d %d %ld %d %d %d\n", any(a, n, 7), all(a, (int)n, 0, 6), h.at, h.value,
           none(a, b, (unsigned)n), any(a, n, 3));
    printf("%d %d\n", all(a, (int)n, 0, 7), all(b, (int)n, 8, 9));
    free(a), free(b);
  }
}
