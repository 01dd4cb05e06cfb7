// What is missing is filled with the last value that is there.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void fill(const unsigned char *valid, double *value, long rows) {
  double last = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan]{{$}}
  for (long row = 0; row < rows; row++)
    if (valid[row])
      last = value[row];
    else
      value[row] = last;
}

void test(long n) {
  unsigned char *rare = calloc((size_t)n + 1, 1);
  double *a = doubles(n), *b = doubles(n), mix = 0;
  for (long i = 0; i < n; i++)
    rare[i] = random_at(i) < 3;
  fill(flags(n), a, n);
  fill(rare, b, n);
  for (long i = 0; i < n; i++)
    mix = mix / 2 + a[i] + 3 * b[i];
  printf("%a\n", mix);
}
