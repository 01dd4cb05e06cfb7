// A comment that does not stand in front of a loop has no effect, and says so.
//
// RUN: %parfold --fp=strict --guard=none %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %parfold --fp=strict --guard=none --print=source %s -- 2>/dev/null | diff %s -

// CHECK: warning: {{.*}}comment-refused.c:[[@LINE+1]]: this annotation has no effect: no loop begins here
/* parfold: reproducible */
double sum(const double *a, long n) {
  // CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}} no loop begins here
  double s = 0; /* parfold: reproducible */
  // CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}} no loop begins here
  for (long i = 0; i < n; i++) /* parfold: reproducible */
    s += a[i];
  // CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}} no loop begins here
  /* parfold: reproducible */
  return s;
}
// CHECK: remark: {{.*}} [float-order]
