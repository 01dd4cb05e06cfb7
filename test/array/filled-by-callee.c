// What a function leaves in variables of the body does not depend on the counts
// of earlier rounds.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2

#include "../run/program.h"

static int gradient(const int *a, int i, int *right, int *left) {
  *right = a[i + 1] - a[i];
  *left = a[i] - a[i > 0 ? i - 1 : 0];
  return *right * *left;
}

void count(unsigned *restrict votes, const int *restrict a, int n) {
  // CHECK: #pragma omp for schedule(static) nowait
  // CHECK-NEXT: for (int i = 0; i < n; i++)
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [histogram]{{$}}
  for (int i = 0; i < n; i++)
    for (int j = 0; j < 4; j++) {
      int right, left;
      if (gradient(a, i + j, &right, &left) > 0)
        votes[right & 7]++;
    }
}

// An array of which every round sets some elements, behind all of them.
void spread(unsigned *restrict votes, const unsigned char *restrict b, int n) {
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [histogram]{{$}}
  for (int i = 0; i < n; i++)
    for (int j = 0; j < 3; j++) {
      int part[4] = {0, 1, 2, 3};
      part[b[i] & 3] = j;
      part[b[i + 1] & 3] += 2;
      votes[part[b[i + 2] & 3] & 7]++;
    }
}

void test(long n) {
  unsigned votes[8] = {0};
  count(votes, ints(n + 8), (int)n);
  spread(votes, bytes(n + 8), (int)n);
  for (int k = 0; k < 8; k++)
    printf("%u ", votes[k]);
}
