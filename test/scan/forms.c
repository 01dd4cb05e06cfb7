// Loops of other forms, running values of other types, and places in memory.
//
// Twin: inclusive-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct vector {
  long n, *data;
};

long append(struct vector *v, const int *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [compaction]{{$}}
  for (long i = 0; i < n; i++)
    v->data[v->n++] = a[i];
  return v->n;
}

long strided(const int *restrict a, long *restrict out, long n, long step) {
  long s = 0;
  int before = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value, scan]{{$}}
  for (long i = 3; i < n; i += step) {
    s += a[i] - before;
    out[i] = s;
    before = a[i];
  }
  return s;
}

unsigned downwards(const unsigned *restrict a, unsigned *restrict out, unsigned n) {
  unsigned s = 0, k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan, compaction]{{$}}
  for (unsigned i = n; i-- > 0;) {
    s ^= a[i] << (i & 3);
    if (a[i] & 8)
      out[k++] = s;
  }
  return s + k;
}

short wrapping(const int *restrict a, short *restrict out, long n) {
  short s = 5;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    out[i] = s;
  }
  return s;
}

long widest_gap(const int *a, long n) {
  long last = -1, widest = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan, max]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 200) {
      if (i - last > widest)
        widest = i - last;
      last = i;
    }
  return widest;
}

static unsigned long digest(const void *bytes, size_t count) {
  const unsigned char *c = bytes;
  unsigned long h = 1;
  for (size_t i = 0; i < count; i++)
    h = h * 31 + c[i];
  return h;
}

void test(long n) {
  size_t count = (size_t)n;
  int *a = ints(n);
  unsigned *u = unsigneds(n), *v = unsigneds(n);
  short *w = shorts(n);
  long *x = calloc(2 * count + 8, sizeof *x);
  struct vector far = {0, x};
  append(&far, a, n);
  printf("%ld %lx\n", far.n, digest(x, count * sizeof *x));
  for (long step = 1; step < 8; step += 3) {
    long s = strided(a, x, n, step);
    printf("%ld %lx\n", s, digest(x, count * sizeof *x));
  }
  unsigned d = downwards(u, v, (unsigned)n);
  printf("%u %lx\n", d, digest(v, count * sizeof *v));
  short s = wrapping(a, w, n);
  printf("%d %lx %ld\n", s, digest(w, count * sizeof *w), widest_gap(a, n));
}
