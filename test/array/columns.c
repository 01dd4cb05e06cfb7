// The sums of all columns: an inner loop runs over the elements.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void column_sums(double *sum, const double *a, long rows, int columns) {
  // CHECK: (bins = columns) - 1 < (size_t)-1 / 2 / sizeof *sum_copies &&
  // CHECK: sum_own[j] += a[i * columns + j];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [array-reduction]{{$}}
  for (long i = 0; i < rows; i++)
    for (int j = 0; j < columns; j++)
      sum[j] += a[i * columns + j];
}

void test(long n) {
  double sum[13] = {0};
  column_sums(sum, doubles(n), n / 13, 13);
  for (int k = 0; k < 13; k++)
    printf("%.12g\n", sum[k]);
}
