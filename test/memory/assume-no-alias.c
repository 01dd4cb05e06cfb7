// 'parfold: assume-no-alias a b' says of pointers what 'restrict' would: no
// addresses are compared, and what could not be compared is no obstacle.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- 2>/dev/null | FileCheck %s
// RUN: not %parfold --guard=none --kinds=+doall --check %s -- -DTWIN 2>&1 | FileCheck --check-prefix=TWIN %s
// RUN: %check-same-result --parfold-args=--kinds=+doall %s
// Twin: assume-no-alias-refused.c
#include <stdio.h>

long copy(const int *a, int *b, int n) {
  /* parfold: assume-no-alias a b */
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, b, n) schedule(static){{$}}
  for (int i = 0; i < n; i++) {
    s += a[i];
    b[i] = a[i] / 2;
  }
  return s;
}

static int *table;

void through(const int *a, const int *at, int n) {
  // parfold: assume-no-alias table, a, at
  // CHECK: #pragma omp parallel for {{.*}}schedule(static){{$}}
  for (int i = 0; i < n; i++)
    table[i] = a[at[i]];
}

#ifdef TWIN
// Another function's comment.
void other(const int *a, const int *at, int n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]
  for (int i = 0; i < n; i++)
    table[i] = a[at[i]];
}
#endif

int main(void) {
  static int a[5000], b[5000], at[5000];
  for (int i = 0; i < 5000; i++) {
    a[i] = i * 37 % 101;
    at[i] = i * 7 % 5000;
  }
  table = b;
  printf("%ld\n", copy(a, b, 5000));
  through(a, at, 5000);
  long sum = 0;
  for (int i = 0; i < 5000; i++)
    sum = (sum * 31 + b[i]) % 1000003;
  printf("%ld\n", sum);
  return 0;
}
