// Where the array may overlap what is read, addresses are compared.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void count(unsigned char *h, const unsigned char *b, long n) {
  // CHECK: (size_t)h + 256 * sizeof *h <= (size_t)b || (size_t)(b + n) <= (size_t)h
  // REMARK: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  // REMARK-NEXT: note: checked at run time: 'h[b[i]]' does not overlap 'b[i]'
  for (long i = 0; i < n; i++)
    h[b[i]]++;
}

void test(long n) {
  unsigned char *b = bytes(n + 256), *h = calloc(256, 1);
  count(h, b, n);
  for (int k = 0; k < 256; k++)
    printf("%d ", h[k]);
  count(b + n / 2, b, n);
  for (long i = 0; i < n + 256; i++)
    printf("%d ", b[i]);
  printf("\n");
}
