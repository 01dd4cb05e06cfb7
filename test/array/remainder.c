// As many elements as a variable says: copies on the heap, or the loop as it was.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void spread(double *h, unsigned buckets, const unsigned *key, const double *x, long n) {
  // CHECK: int threads = omp_get_max_threads();
  // CHECK-NEXT: double *h_copies = 0;
  // CHECK-NEXT: size_t bins = 0;
  // CHECK: (bins = buckets) - 1 < (size_t)-1 / 2 / sizeof *h_copies &&
  // CHECK: (h_copies = calloc(threads, bins * sizeof *h_copies)) != 0) {
  // CHECK: double *h_own = h_copies + thread * bins;
  // CHECK: h_own[key[i] % buckets] += x[i];
  // CHECK: for (size_t bin = 0; bin < bins; bin++)
  // CHECK: h[bin] += h_copies[thread * bins + bin];
  // CHECK: free(h_copies);
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i] % buckets] += x[i];
}

void test(long n) {
  double *h = calloc(77, sizeof *h);
  spread(h, 77, unsigneds(n), doubles(n), n);
  for (int k = 0; k < 77; k++)
    printf("%.12g\n", h[k]);
}
