// A matrix product on arrays that are linearized by hand: i * n + j with j below n
// is another element for every i and j.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s --sizes "0 1 2 7 45"

#include "../run/program.h"

void multiply(double *restrict c, const double *a, const double *b, long n) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    for (long j = 0; j < n; j++) {
      double s = 0;
      for (long k = 0; k < n; k++)
        s += a[i * n + k] * b[k * n + j];
      c[i * n + j] = s;
    }
}

void test(long n) {
  double *c = doubles(n * n);
  multiply(c, doubles(n * n), more_doubles(n * n), n);
  for (long i = 0; i < n * n; i++)
    printf("%a\n", c[i]);
}
