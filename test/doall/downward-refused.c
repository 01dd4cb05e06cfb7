// The iteration before it has the element above.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

void sum_rows(double *restrict y, const double *a, int n, int width) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (int i = n - 1; i >= 0; i--) {
    double s = y[i + 1];
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: {{.*}} [sum]{{$}}
    for (int j = width; j > 0; j--)
      s += a[i * width + j - 1];
    y[i] = s;
  }
}
