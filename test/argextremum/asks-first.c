// A block of iterations is asked at once whether any of them has a new best, and
// run only if so; as far as compilers have vector instructions for the question.
// (lanes.c has those that are asked for their greatest value instead.)
//
// Twin: greater-first-refused.c
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=9

#include "../run/program.h"

long first(const int *a, long n, int *value) {
  int best = -1;
  long where = -1;
  // CHECK-LABEL: long first({{.*}} {{{$}}
  // CHECK:      for (long block = from, stop; block < to; block = stop) {{{$}}
  // CHECK-NEXT:   stop = to - block > 2048 ? block + 2048 : to;{{$}}
  // CHECK-NEXT:   int takes = 0;{{$}}
  // CHECK-NEXT:   #pragma omp simd reduction(|:takes){{$}}
  // CHECK-NEXT:   for (long i = block; i < stop; i++){{$}}
  // CHECK-NEXT:     takes |= a[i] > best;{{$}}
  // CHECK-NEXT:   if (takes){{$}}
  // CHECK-NEXT:     for (long i = block; i < stop; i++){{$}}
  // CHECK-NEXT:       if (a[i] > best) {{{$}}
  // CHECK-NEXT:         best = a[i];{{$}}
  // CHECK-NEXT:         where = i;{{$}}
  // CHECK-NEXT:       }{{$}}
  // CHECK-NEXT: }{{$}}
  // CHECK-NEXT: slot[thread].best = best;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  *value = best;
  return where;
}

// Of equal ones the last; what only that wants is not computed before.
int last(const int *a, const int *b, int n) {
  int best = -1000, other = 0;
  // CHECK-LABEL: int last({{.*}} {{{$}}
  // CHECK:      for (int i = block; i < stop; i++) {{{$}}
  // CHECK-NEXT:   int twice = 2 * a[i];{{$}}
  // CHECK-NEXT:   takes |= twice >= best;{{$}}
  // CHECK-NEXT: }{{$}}
  // CHECK-NEXT: if (takes){{$}}
  // CHECK-NEXT:   for (int i = block; i < stop; i++) {{{$}}
  // CHECK-NEXT:     int twice = 2 * a[i];{{$}}
  // CHECK-NEXT:     int x = b[i];{{$}}
  for (int i = 0; i < n; i++) {
    int twice = 2 * a[i];
    int x = b[i];
    if (twice >= best) {
      best = twice;
      other = x + i;
    }
  }
  return best + other;
}

// Two questions have two answers. (What is kept at '*from' has another name.)
float range(const float *a, long n, long *from, long *to) {
  float least = 1e9f, most = -1e9f;
  // CHECK-LABEL: float range({{.*}} {{{$}}
  // CHECK:      int takes = 0, takes2 = 0;{{$}}
  // CHECK-NEXT: #pragma omp simd reduction(|:takes, takes2){{$}}
  // CHECK-NEXT: for (long i = block; i < stop; i++) {{{$}}
  // CHECK-NEXT:   if (a[i] < least) takes = 1;{{$}}
  // CHECK-NEXT:   if (a[i] > most) takes2 = 1;{{$}}
  // CHECK-NEXT: }{{$}}
  // CHECK-NEXT: if (takes || takes2){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < least) {
      least = a[i];
      *from = i;
    }
    if (a[i] > most) {
      most = a[i];
      *to = i;
    }
  }
  return most - least;
}

// Downward, by an index only; and by a pointer.
int down(const short *a, int n) {
  int best = n - 1;
  // CHECK-LABEL: int down({{.*}} {{{$}}
  // CHECK:      int end = (n - 1) - stop;{{$}}
  // CHECK-NEXT: int takes = 0;{{$}}
  // CHECK:      takes |= a[i] < a[best];{{$}}
  for (int i = n - 1; i >= 0; i--)
    if (a[i] < a[best])
      best = i;
  return best;
}

const float *by_pointer(const float *p, const float *end) {
  const float *best = p;
  // CHECK-LABEL: by_pointer({{.*}} {{{$}}
  // CHECK: takes |= *p > *best;{{$}}
  for (; p < end; p++)
    if (*p > *best)
      best = p;
  return best;
}

// NaN neither is a best nor makes one. (A sum has no vectors of lanes: it may
// have more digits than a double while it is compared.)
double greatest(const double *a, long n, double first) {
  double best = first;
  // CHECK-LABEL: double greatest({{.*}} {{{$}}
  // CHECK: #pragma omp simd reduction(|:takes){{$}}
  // CHECK-NEXT: for (long i = block; i < stop; i++){{$}}
  // CHECK-NEXT:   if (best < a[i] + 1.5){{$}}
  // CHECK-NEXT:     takes = 1;{{$}}
  for (long i = 0; i < n; i++)
    if (best < a[i] + 1.5)
      best = a[i] + 1.5;
  return best;
}

// Elements that are not next to each other, every other iteration, two
// conditions: there the loop is as fast as the question.
struct item {
  int key, value;
};

int scattered(const struct item *a, int n) {
  int best = -1000, where = -1;
  // CHECK-LABEL: int scattered({{.*}} {{{$}}
  // CHECK-NOT: #pragma omp simd reduction(|:takes){{$}}
  for (int i = 0; i < n; i++)
    if (a[i].key > best) {
      best = a[i].key;
      where = i;
    }
  return where + best;
}

int by_twos(const int *a, int n) {
  int best = -1000, where = -1;
  // CHECK-LABEL: int by_twos({{.*}} {{{$}}
  // CHECK-NOT: #pragma omp simd reduction(|:takes){{$}}
  for (int i = 0; i < n; i += 2)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where + best;
}

int guarded(const int *a, const unsigned char *ok, int n) {
  int best = -1000, where = -1;
  // CHECK-LABEL: int guarded({{.*}} {{{$}}
  // CHECK-NOT: #pragma omp simd reduction(|:takes){{$}}
  for (int i = 0; i < n; i++)
    if (ok[i] && a[i] > best) {
      best = a[i];
      where = i;
    }
  return where + best;
}

// CHECK-LABEL: void test(long n) {{{$}}

void test(long n) {
  int *a = ints(n), *b = more_ints(n), m = (int)n;
  double *x = doubles(n);
  float *y = floats(n);
  short *z = shorts(n);
  unsigned char *ok = flags(n);
  struct item *items = calloc((size_t)n + 1, sizeof *items);
  // As they are, all the same, ascending, descending, and with NaN.
  for (int how = 0; how < 5; how++) {
    for (long i = 0; i < n; i++) {
      items[i].key = a[i] = how == 1 ? 3 : how == 2 ? (int)i : how == 3 ? -(int)i : a[i] % 100;
      x[i] = how == 4 && i % 3 ? 0.0 / 0.0 : a[i];
      y[i] = (float)x[i];
      z[i] = (short)(a[i] % 30000);
    }
    int value;
    long from = -1, to = -1, where = first(a, n, &value);
    printf("%ld %d %d %d ", where, value, last(a, b, m), down(z, m));
    double width = range(y, n, &from, &to);
    printf("%a %ld %ld %td ", width, from, to, by_pointer(y, y + n) - y);
    printf("%a %a ", greatest(x, n, -1e9), greatest(x, n, 0.0 / 0.0));
    printf("%d %d %d\n", scattered(items, m), by_twos(a, m), guarded(a, ok, m));
  }
  free(a), free(b), free(x), free(y), free(z), free(ok), free(items);
}
