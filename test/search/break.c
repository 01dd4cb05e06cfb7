// The loop is left by 'break', and the counter tells where.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %check-same-result %s --expect-rewritten=4
// RUN: %check-same-result %s --parfold-args=--min-trips=4096 --may-stay

#include "marked.h"

long place(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i;
  // REMARK: :[[@LINE+31]]:3: remark: loop parallelized: it is a search, blocks in order [search]{{$}}
  // CHECK:      for (i = 0; i < n; i++) {{{$}}
  // CHECK-NEXT:   if (i == 1) {{{$}}
  // CHECK-NEXT:     long found = n, next = 1;{{$}}
  // CHECK-NEXT:     #pragma omp parallel reduction(min:found) firstprivate(a, n, key){{$}}
  // CHECK-NEXT:     do {{{$}}
  // CHECK-NEXT:       long from, to;{{$}}
  // CHECK-NEXT:       #pragma omp atomic capture{{$}}
  // CHECK:            if (from >= n){{$}}
  // CHECK-NEXT:         break;{{$}}
  // CHECK-NEXT:       to = n - from > [[BLOCK:[0-9]+]] ? from + [[BLOCK]] : n;{{$}}
  // CHECK-NEXT:       int takes = 0;{{$}}
  // CHECK-NEXT:       #pragma omp simd reduction(|:takes){{$}}
  // CHECK-NEXT:       for (long i = from; i < to; i++){{$}}
  // CHECK-NEXT:         takes |= a[i] == key;{{$}}
  // CHECK-NEXT:       if (takes){{$}}
  // CHECK-NEXT:         for (long i = from; i < to; i++){{$}}
  // CHECK-NEXT:           if (a[i] == key){{$}}
  // CHECK-NEXT:             { found = i; break; }{{$}}
  // CHECK-NEXT:       if (found < n) {{{$}}
  // CHECK-NEXT:         #pragma omp atomic write{{$}}
  // CHECK-NEXT:         next = n;{{$}}
  // CHECK-NEXT:       }{{$}}
  // CHECK-NEXT:     } while (found >= n);{{$}}
  // CHECK-NEXT:     found -= 1 + (found > 1);{{$}}
  // CHECK-NEXT:     i += found;{{$}}
  // CHECK-NEXT:   }{{$}}
  // CHECK-NEXT:   if (a[i] == key){{$}}
  // CHECK-NEXT:     break;{{$}}
  // CHECK-NEXT: }{{$}}
  // CHECK-NEXT: } else{{$}}
  for (i = 0; i < n; i++)
    if (a[i] == key)
      break;
  return i;
}

int from_the_middle(const int *a, int from, int n) {
  /* parfold: extent a n */
  int i;
  // CHECK: if (i == from + 1) {{{$}}
  // CHECK: { found = i - from; break; }{{$}}
  for (i = from; i <= n - 1; i++) {
    if (a[i] != 0)
      break;
  }
  return i;
}

unsigned in_else(const int *a, unsigned n) {
  /* parfold: extent a n */
  unsigned i = 0;
  // CHECK: if (i == 1 * 2) {{{$}}
  // CHECK: i += (long long)found * 2;{{$}}
  for (i = 0; i < n; i += 2)
    if (a[i] == 0)
      continue;
    else
      break;
  return i;
}

size_t at_the_end(const int *a, size_t n) {
  /* parfold: extent a n */
  size_t i;
  for (i = 0; i < n; i++) {
    int x = a[i];
    if (x == 0)
      continue;
    x = 0;
    break;
  }
  return i;
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), mark_at(n, k + 1), 7);
    printf("%ld %d %u %zu\n", place(a, n, 7), from_the_middle(a, (int)(n / 2), (int)n),
           in_else(a, (unsigned)n), at_the_end(a, (size_t)n));
    free(a);
  }
}
