// The sum of a row goes on from that of the row before.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

void multiply(double *restrict y, const double *a, const double *x, long n, long width) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 1; i < n; i++) {
    double s = y[i - 1];
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: {{.*}} [sum]{{$}}
    for (long j = 0; j < width; j++)
      s += a[i * width + j] * x[j];
    y[i] = s;
  }
}
