// A comment asks for one loop, or all loops of a block.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=warning: %s
// RUN: %parfold --fp=strict --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=STRICT %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v 'SOURCE\|CHECK\|STRICT' | FileCheck --check-prefix=SOURCE %s
// RUN: %check-same-result %s --same-bits --expect-rewritten=5

#include "../run/program.h"

// SOURCE-LABEL: double asked(
double asked(const double *a, long n) {
  double s = 0;
  // SOURCE: /* parfold: reproducible */
  // SOURCE-NEXT: /* Auditors compare this. */
  // SOURCE-NEXT: if (n > 0) {
  /* parfold: reproducible */
  /* Auditors compare this. */
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} fixed blocks [sum]
  // STRICT: :[[@LINE+1]]:3: remark: {{.*}} fixed blocks [sum]
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

double not_asked(const int *a, long n) {
  double s = 0;
  // STRICT: :[[@LINE+2]]:3: remark: {{.*}} [float-order]
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} reduction clause [sum]
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

double block(const double *a, const double *b, long n) {
  double s = 0, t = 0, u = 0;
  // parfold: reproducible
  {
    // CHECK: :[[@LINE+1]]:5: remark: {{.*}} fixed blocks [sum]
    for (long i = 0; i < n; i++)
      s += a[i];
    // CHECK: :[[@LINE+1]]:5: remark: {{.*}} fixed blocks [sum]
    for (long i = 0; i < n; i++)
      t += a[i];
  }
  if (n > 3)
    // parfold: reproducible
    for (long i = 0; i < n; i++)
      u += b[i];
  return s - 2 * t + u;
}

void test(long n) {
  double *a = doubles(n), *b = more_doubles(n);
  int *c = signs(n);
  printf("%a %a %a\n", asked(a, n), not_asked(c, n), block(a, b, n));
  free(a);
  free(b);
  free(c);
}
