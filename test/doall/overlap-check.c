// Where the result may overlap what is read, the written code compares addresses,
// and the loop runs as it was if they do: here once from another array, once in
// place, once from a row before and once from a row after.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | grep -v CHECK | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

void sum_rows(double *y, const double *a, long n, long width) {
  // REMARK: :[[@LINE+4]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // REMARK-NEXT: :[[@LINE+3]]:3: note: checked at run time: 'y[i]' does not overlap 'a[i * width + j]'{{$}}
  // CHECK: (size_t)(y + n) <= (size_t)a || (size_t)a + n * width * sizeof *a <= (size_t)y
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    double s = 0;
    for (long j = 0; j < width; j++)
      s += a[i * width + j];
    y[i] = s;
  }
}

void test(long n) {
  long width = 3, rows = n / width;
  double *a = doubles(2 * n), *y = doubles(n);
  sum_rows(y, a, rows, width);
  for (int shift = 0; shift < 3; shift++) {
    sum_rows(a + shift * rows, a + rows, rows, width);
    for (long i = 0; i < n; i++)
      printf("%a %a\n", y[i], a[i]);
  }
}
