// Rows of a two-dimensional array are different memory; a subscript stays within
// its row (C11 J.2: beyond it, behavior is undefined).
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

enum { WIDTH = 7 };

void sum_rows(double (*a)[WIDTH], long n) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    double s = 0;
    for (int j = 1; j < WIDTH; j++)
      s += a[i][j];
    a[i][0] = s;
  }
}

void test(long n) {
  long rows = n / WIDTH;
  double(*a)[WIDTH] = (double(*)[WIDTH])doubles(n);
  sum_rows(a, rows);
  for (long i = 0; i < rows; i++)
    printf("%a %a\n", a[i][0], a[i][1]);
}
