// Arrays that the pointers of a structure lead to: the pointers are the same in
// every iteration.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

struct particles {
  double *restrict mass;
  double *moment;
  const double *weight;
};

void moments(struct particles *p, long n, long width) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    double s = 0;
    for (long j = 0; j < width; j++)
      s += p->mass[i] * p->weight[j];
    p->moment[i] = s;
  }
}

void test(long n) {
  struct particles p = {doubles(n), doubles(n), more_doubles(9)};
  moments(&p, n, 9);
  for (long i = 0; i < n; i++)
    printf("%a\n", p.moment[i]);
}
