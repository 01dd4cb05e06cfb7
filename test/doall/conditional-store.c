// Whether an iteration stores may depend on anything but earlier iterations.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

void sum_marked(double *restrict y, const double *a, const unsigned char *mark, long n, long width) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    if (!mark[i])
      continue;
    double s = 0;
    for (long j = 0; j < width; j++)
      s += a[i * width + j];
    if (s > 100)
      y[i] = s;
  }
}

void test(long n) {
  long width = 5, rows = n / width;
  double *y = more_doubles(rows);
  sum_marked(y, doubles(n), flags(rows), rows, width);
  for (long i = 0; i < rows; i++)
    printf("%a\n", y[i]);
}
