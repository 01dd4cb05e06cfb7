// An array of the function itself: an array section in a reduction clause.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long fullest(const int *a, long n) {
  long h[10] = {3}, most = 0;
  // CHECK: #pragma omp parallel for reduction(+:h[:10]) firstprivate(a, n) schedule(static)
  // CHECK-NEXT: #endif
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} reduction clause [histogram]{{$}}
  for (long i = 0; i < n; i++)
    h[(a[i] + 1000) % 10] += a[i];
  for (int k = 0; k < 10; k++)
    most = h[k] > most ? h[k] : most;
  return most;
}

void test(long n) {
  printf("%ld\n", fullest(ints(n), n));
}
