// The condition is on an element that the iteration before may have stored.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

void sum_marked(double *restrict y, const double *a, long n, long width) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 1; i < n; i++) {
    if (y[i - 1] < 0)
      continue;
    double s = 0;
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: {{.*}} [sum]{{$}}
    for (long j = 0; j < width; j++)
      s += a[i * width + j];
    y[i] = s;
  }
}
