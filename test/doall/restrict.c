// With restrict nothing needs to be compared, and what is read may lie anywhere
// else.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s
// Twin: overlap-check-refused.c

#include "../run/program.h"

void sum_rows(double *restrict y, const double *a, const long *row, long n, long width) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    double s = 0;
    for (long j = 0; j < width; j++)
      s += a[row[i] + j];
    y[i] = s;
  }
}

void test(long n) {
  double *y = doubles(n);
  long *row = longs(n);
  for (long i = 0; i < n; i++)
    row[i] = random_at(i) % n;
  sum_rows(y, more_doubles(n + 9), row, n, 9);
  for (long i = 0; i < n; i++)
    printf("%a\n", y[i]);
}
