// Beside a sum and a flag.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

long measure(int *h, const unsigned char *b, long n, int *all) {
  long sum = 0;
  int ok = 1;
  // CHECK: #pragma omp for reduction(+:sum) reduction(&&:ok) schedule(static) nowait
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}}; a copy per thread [sum, logical, histogram]{{$}}
  for (long i = 0; i < n; i++) {
    sum += b[i];
    h[b[i]]++;
    if (b[i] > 250)
      ok = 0;
  }
  *all = ok;
  return sum;
}

void test(long n) {
  int h[256] = {0}, all;
  long sum = measure(h, bytes(n), n, &all);
  printf("%ld %d\n", sum, all);
  for (int k = 0; k < 256; k++)
    printf("%d\n", h[k]);
}
