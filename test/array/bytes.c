// A subscript of a small type: as many elements as it has values.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void count(long *h, const unsigned char *b, long n) {
  // CHECK: long h_own[256] = {{.}}0};
  // CHECK: #pragma omp for schedule(static) nowait
  // CHECK: h_own[b[i]]++;
  // CHECK: #pragma omp critical(parfold)
  // CHECK: if (h_own[bin] != 0)
  // CHECK: h[bin] += h_own[bin];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    h[b[i]]++;
}

void test(long n) {
  // Only the elements that there are may be touched.
  long *h = calloc(203, sizeof *h);
  unsigned char *b = calloc((size_t)n + 1, 1);
  for (long i = 0; i < n; i++)
    b[i] = (unsigned char)(random_at(i) % 203);
  count(h, b, n);
  for (int k = 0; k < 203; k++)
    printf("%ld\n", h[k]);
}
