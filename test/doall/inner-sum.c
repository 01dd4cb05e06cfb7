// A matrix times a vector: each row has a sum of its own, and the rows have
// nothing to do with each other.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

void multiply(double *restrict y, const double *a, const double *x, long n, long width) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    double s = 0;
    for (long j = 0; j < width; j++)
      s += a[i * width + j] * x[j];
    y[i] = s;
  }
}

void test(long n) {
  long width = 6, rows = n / width;
  double *y = doubles(rows);
  multiply(y, more_doubles(n), doubles(width), rows, width);
  for (long i = 0; i < rows; i++)
    printf("%a\n", y[i]);
}
