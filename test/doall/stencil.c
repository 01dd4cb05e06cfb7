// Each element is computed from the neighbours that it has in another array, which
// other iterations read, too.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

void smooth(double *restrict to, const double *from, const double *weight, long n) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 1; i < n - 1; i++) {
    double s = 0;
    for (int k = -1; k <= 1; k++)
      s += weight[k + 1] * from[i + k];
    to[i] = s;
  }
}

void test(long n) {
  double *to = doubles(n);
  smooth(to, more_doubles(n), doubles(3), n);
  for (long i = 0; i < n; i++)
    printf("%a\n", to[i]);
}
