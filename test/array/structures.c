// Several accumulators in an element.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct cell {
  double sum;
  int count, least;
  unsigned char seen[3];
};

void group(struct cell *cell, const unsigned char *key, const int *x, long n) {
  // CHECK: struct cell *cell_copies = 0;
  // CHECK: cell_own[bin].sum = 0;
  // CHECK-NEXT: cell_own[bin].count = 0;
  // CHECK-NEXT: cell_own[bin].least = 2147483647;
  // CHECK: cell_own[key[i] & 31].sum += x[i];
  // CHECK: cell[bin].sum += cell_copies[thread * 32 + bin].sum;
  // CHECK: cell_copies[thread * 32 + bin].least < cell[bin].least)
  // CHECK: if (cell_copies[thread * 32 + bin].seen[part])
  // CHECK-NEXT: cell[bin].seen[part] = cell_copies[thread * 32 + bin].seen[part];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++) {
    cell[key[i] & 31].sum += x[i];
    cell[key[i] & 31].count++;
    if (x[i] < cell[key[i] & 31].least)
      cell[key[i] & 31].least = x[i];
    cell[key[i] & 31].seen[i % 3] = 1;
  }
}

void test(long n) {
  static struct cell cell[32];
  for (int k = 0; k < 32; k++)
    cell[k] = (struct cell){0.5, 1, 90, {0}};
  group(cell, bytes(n), ints(n), n);
  for (int k = 0; k < 32; k++)
    printf("%a %d %d %d %d %d\n", cell[k].sum, cell[k].count, cell[k].least, cell[k].seen[0], cell[k].seen[1],
           cell[k].seen[2]);
}
