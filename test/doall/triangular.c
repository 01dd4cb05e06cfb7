// The inner loop ends at the outer one's iteration variable: rows of different
// length, of one matrix.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s --sizes "0 1 2 7 300"

#include "../run/program.h"

void multiply(double *restrict y, const double *a, const double *x, long n) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    double s = 0;
    for (long j = 0; j <= i; j++)
      s += a[i * n + j] * x[j];
    y[i] = s;
  }
}

void test(long n) {
  double *y = doubles(n);
  multiply(y, more_doubles(n * n), doubles(n), n);
  for (long i = 0; i < n; i++)
    printf("%a\n", y[i]);
}
