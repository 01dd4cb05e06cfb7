// An array of the body is each iteration's own.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

void count_low_bits(long *restrict most, const unsigned *a, long n, long width) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    long count[4] = {0};
    for (long j = 0; j < width; j++)
      count[a[i * width + j] & 3]++;
    long best = 0;
    for (int k = 0; k < 4; k++)
      if (count[k] > count[best])
        best = k;
    most[i] = best;
  }
}

void test(long n) {
  long width = 9, rows = n / width;
  long *most = longs(rows);
  count_low_bits(most, unsigneds(n), rows, width);
  for (long i = 0; i < rows; i++)
    printf("%ld\n", most[i]);
}
