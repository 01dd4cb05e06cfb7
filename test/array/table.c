// Two subscripts.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

enum { ROWS = 5, COLUMNS = 7 };

void pairs(const unsigned char *a, const unsigned char *b, long n, int t[ROWS][COLUMNS]) {
  int local[ROWS][COLUMNS] = {{0}};
  // CHECK: reduction(+:local[:5][:7])
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} reduction clause [histogram]{{$}}
  for (long i = 0; i < n; i++)
    local[a[i] % ROWS][b[i] % COLUMNS] += 2;
  // CHECK: int t_own[5][7] = {{.}}0};
  // CHECK: for (int bin = 0; bin < 5; bin++)
  // CHECK-NEXT: for (int part = 0; part < 7; part++)
  // CHECK-NEXT: if (t_own[bin][part] != 0)
  // CHECK-NEXT: t[bin][part] += t_own[bin][part];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    t[a[i] % ROWS][b[i] % COLUMNS]++;
  for (int k = 0; k < ROWS * COLUMNS; k++)
    t[k / COLUMNS][k % COLUMNS] += local[k / COLUMNS][k % COLUMNS];
}

void test(long n) {
  int t[ROWS][COLUMNS] = {{0}};
  pairs(bytes(n), flags(n), n, t);
  for (int k = 0; k < ROWS * COLUMNS; k++)
    printf("%d\n", t[k / COLUMNS][k % COLUMNS]);
}
