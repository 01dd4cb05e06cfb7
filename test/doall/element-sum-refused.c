// Every iteration of the outer loop doubles all elements and adds to them.
// (The inner loop has an element for each iteration, but that is no fold.)
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void multiply(double *restrict y, const double *a, const double *x, long n, long width) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [kind-disabled]{{$}}
    for (long j = 0; j < width; j++)
      y[j] = 2 * y[j] + a[i * width + j] * x[i];
}
