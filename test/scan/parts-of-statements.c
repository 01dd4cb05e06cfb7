// The first pass keeps of every statement only what the running value needs.
//
// Twin: parts-of-statements-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long spread(const int *restrict a, long *restrict out, int *restrict side,
            long n) {
  long s = 0, k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [compaction, scan]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i], y;
    long unused = s;
    if (x < -200)
      continue;
    y = x * 2;
    if (y > 0) {
      side[k++] = x, out[i] = unused;
    } else {
      out[i] = -1;
    }
    out[n + i] = s += y;
    switch (x & 3) {
    case 0:
      s += 1;
      break;
    case 1:
      s -= 2;
    }
  }
  return s + k;
}

long other_else(const int *restrict a, int *restrict out, unsigned char *restrict seen, long n) {
  long k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [compaction]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      if (a[i] % 3)
        out[k++] = a[i];
      else if (a[i] % 2)
        out[k++] = -1;
      else
        seen[i] = 1;
    else
      k += 2;
  return k;
}

void test(long n) {
  long *out = calloc(2 * (size_t)n + 1, sizeof *out);
  int *side = calloc((size_t)n + 1, sizeof *side);
  long r = spread(ints(n), out, side, n);
  unsigned long mix = 0;
  for (long i = 0; i < n; i++)
    mix = mix * 31 + (unsigned long)out[i] + 7 * (unsigned long)out[n + i] +
          (unsigned)side[i];
  printf("%ld %lx\n", r, mix);
  side = calloc(2 * (size_t)n + 1, sizeof *side);
  r = other_else(ints(n), side, flags(n), n);
  for (long i = 0; i < r; i++)
    mix = mix * 31 + (unsigned)side[i];
  printf("%ld %lx\n", r, mix);
}
