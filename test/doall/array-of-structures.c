// Each iteration has a structure of its own, and writes one member of it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s

#include "../run/program.h"

struct body {
  double place[3];
  double square;
};

void squares(struct body *all, long n) {
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    double s = 0;
    for (int k = 0; k < 3; k++)
      s += all[i].place[k] * all[i].place[k];
    all[i].square = s;
  }
}

void test(long n) {
  long bodies = n / 4;
  struct body *all = (struct body *)doubles(n);
  squares(all, bodies);
  for (long i = 0; i < bodies; i++)
    printf("%a\n", all[i].square);
}
