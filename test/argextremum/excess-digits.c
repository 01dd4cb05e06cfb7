// What is computed may have more digits than its type while it is compared, and
// loses them when it is kept (C11 5.2.4.2.2p9): of 16 bits on x86-64, not of 32.
// So an equal one may be greater than what was kept, and its place is the last
// one, not the first. What is loaded has no more digits than its type.
//
// RUN: %parfold --guard=none --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5 --compiler=%gcc --cflags=-Wno-pedantic

#include "../run/program.h"

__extension__ typedef _Float16 half;

static long loaded(const half *a, long n) {
  half best = 0;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

static long of_two_loaded(const half *a, const half *b, long n) {
  half best = 0;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++) {
    half x = i % 2 ? a[i] : b[i];
    if (x > best) {
      best = x;
      where = i;
    }
  }
  return where;
}

static long of_32_bits(const float *a, const float *b, long n) {
  float best = 0;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] * b[i] > best) {
      best = a[i] * b[i];
      where = i;
    }
  return where;
}

// Of equal values any has the greatest one.
static double without_its_place(const half *a, const half *b, long n) {
  half best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [max]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] * b[i] > best)
      best = a[i] * b[i];
  return best;
}

// Each thread knows what was kept before its first iteration, and compares with that.
static long computed(const half *a, const half *b, long n) {
  half best = 0;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan, last-value]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] * b[i] > best) {
      best = a[i] * b[i];
      where = i;
    }
  return where;
}

void test(long n) {
  half *a = calloc((size_t)n + 1, sizeof *a);
  float *wide = calloc((size_t)n + 1, sizeof *wide);
  for (long i = 0; i < n; i++) {
    a[i] = (half)(1 + 1.0 / 1024);
    wide[i] = 1 + 1.0f / (1 << 20);
  }
  printf("%ld %ld %ld ", loaded(a, n), of_two_loaded(a, a, n), of_32_bits(wide, wide, n));
  printf("%a %ld\n", without_its_place(a, a, n), computed(a, a, n));
}
