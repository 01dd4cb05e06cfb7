// The outer loop may count down.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

void sum_rows(double *restrict y, const double *a, int n, int width) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (int i = n - 1; i >= 0; i--) {
    double s = 0;
    for (int j = width; j > 0; j--)
      s += a[i * width + j - 1];
    y[i] = s;
  }
}

void test(long n) {
  int width = 6, rows = (int)n / width;
  double *y = doubles(rows);
  sum_rows(y, more_doubles(n), rows, width);
  for (long i = 0; i < rows; i++)
    printf("%a\n", y[i]);
}
