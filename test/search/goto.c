// The loop is left by 'goto', to a label behind it or around it.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "marked.h"

int out(const int *a, long n, int key) {
  /* parfold: extent a n */
  int code = 0;
  // CHECK:      takes |= a[i] == key;{{$}}
  // CHECK:      if (a[i] == key){{$}}
  // CHECK-NEXT:   { found = i; break; }{{$}}
  // CHECK:      if (a[i] == key){{$}}
  // CHECK-NEXT:   goto done;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == key)
      goto done;
  code = 1;
done:
  return code;
}

long with_value(const int *a, long n) {
  /* parfold: extent a n */
  long i, at = -1;
  int x = -5;
  for (i = 0; i < n; i++) {
    x = a[i];
    if (x > 0) {
      at = i;
      goto done;
    }
  }
  at = -2;
done:
  return at * 10 + x;
}

long again(const int *a, long n, int key) {
  /* parfold: extent a n */
  long from = 0, count = 0;
next:
  for (long i = from; i < n; i++)
    if (a[i] == key) {
      count++;
      from = i + 1;
      goto next;
    }
  return count;
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), mark_at(n, k + 1), 7);
    printf("%d %d %ld %ld\n", out(a, n, 7), out(a, n, 8), with_value(a, n), again(a, n, 7));
    free(a);
  }
}
