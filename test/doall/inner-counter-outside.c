// The inner loop's counter may be declared outside of both: each thread has one of
// its own.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | grep -v CHECK | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

void sum_rows(double *restrict y, const double *a, long n, long width) {
  long i, j;
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}private(j){{.*}}{{$}}
  for (i = 0; i < n; i++) {
    y[i] = 0;
    for (j = 0; j < width; j++)
      y[i] += a[i * width + j];
  }
}

void test(long n) {
  long width = 5, rows = n / width;
  double *y = doubles(rows);
  sum_rows(y, more_doubles(n), rows, width);
  for (long i = 0; i < rows; i++)
    printf("%a\n", y[i]);
}
