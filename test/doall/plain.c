// A loop that only stores is rewritten if --kinds asks for it.
//
// RUN: %parfold --kinds=+doall --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s --parfold-args=--kinds=+doall

#include "../run/program.h"

void halve(double *a, long n) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    a[i] = a[i] / 2;
}

void test(long n) {
  double *a = doubles(n);
  halve(a, n);
  for (long i = 0; i < n; i++)
    printf("%a\n", a[i]);
}
