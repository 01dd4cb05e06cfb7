// Forward substitution: each element is computed from those before it.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

void solve(double *restrict y, const double *a, const double *x, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    double s = x[i];
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: {{.*}} [sum]{{$}}
    for (long j = 0; j < i; j++)
      s -= a[i * n + j] * y[j];
    y[i] = s;
  }
}
