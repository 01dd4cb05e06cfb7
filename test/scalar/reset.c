// A sum that starts anew in every iteration is that iteration's own; one that goes
// on is the loop's.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=1

#include "../run/program.h"

long sums(const int (*row)[4], long n) {
  long total = 0, part = 0;
  // CHECK: #pragma omp parallel for reduction(+:total) private(part) firstprivate(row, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    part = 0;
    for (int j = 0; j < 4; j++)
      part += row[i][j];
    total += part * part;
  }
  return total;
}

void test(long n) {
  printf("%ld\n", sums((const int(*)[4])ints(n), n / 4));
}
