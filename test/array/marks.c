// Whoever stores, stores the same.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void mark(unsigned char *seen, const unsigned *a, long n) {
  // CHECK: if (seen_own[bin])
  // CHECK-NEXT: seen[bin] = seen_own[bin];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] & 4)
      seen[a[i] & 1023] = 7;
}

void test(long n) {
  unsigned char *seen = calloc(1024, 1);
  mark(seen, unsigneds(n), n);
  for (int k = 0; k < 1024; k++)
    printf("%d", seen[k]);
  printf("\n");
}
