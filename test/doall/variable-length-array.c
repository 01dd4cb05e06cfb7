// The width of a row may be known at run time only.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

void sum_rows(long n, long width, double a[n][width], double y[restrict n]) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    y[i] = 0;
    for (long j = 0; j < width; j++)
      y[i] += a[i][j];
  }
}

void test(long n) {
  long width = 5, rows = n / width;
  double *y = doubles(rows);
  sum_rows(rows, width, (double(*)[width])more_doubles(n), y);
  for (long i = 0; i < rows; i++)
    printf("%a\n", y[i]);
}
