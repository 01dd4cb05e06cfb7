// Elements are kept in their order, one after the other. The array is compared
// with the others as far as the position can come.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

size_t keep(const int *a, int *out, size_t n) {
  size_t k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [compaction]{{$}}
  for (size_t i = 0; i < n; i++)
    if (a[i] > 0)
      out[k++] = a[i];
  return k;
}

long starts_of_runs(long *start, const int *column, long rows) {
  long k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [compaction]{{$}}
  for (long i = 0; i < rows; i++) {
    if (i > 0 && column[i] == column[i - 1])
      continue;
    start[k] = i;
    ++k;
  }
  return k;
}

int pairs(const int *restrict a, int *restrict out, int n) {
  int k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [compaction]{{$}}
  for (int i = 0; i < n; i++)
    if (a[i] & 1) {
      out[k] = a[i];
      out[k + 1] = i;
      k += 2;
    }
  return k;
}

void test(long n) {
  int *a = signs(n), *out = calloc(2 * (size_t)n + 2, sizeof *out);
  long *start = longs(n), k;
  unsigned long mix = 0;
  k = (long)keep(ints(n), out, (size_t)n);
  for (long i = 0; i < k; i++)
    mix = mix * 31 + (unsigned)out[i];
  printf("%ld %lx\n", k, mix);
  k = starts_of_runs(start, a, n);
  for (long i = 0; i < k; i++)
    mix = mix * 31 + (unsigned long)start[i];
  printf("%ld %lx\n", k, mix);
  k = pairs(ints(n), out, (int)n);
  for (long i = 0; i < k; i++)
    mix = mix * 31 + (unsigned)out[i];
  printf("%ld %lx\n", k, mix);
  // Into its own second half, and into itself.
  out = ints(n);
  k = (long)keep(out, out + n / 2, (size_t)n / 2);
  printf("%ld\n", k + (long)keep(out, out, (size_t)n));
}
