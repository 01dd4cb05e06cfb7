// Its last value is used after the loop, and is set at times only.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

long sum_rows(double *restrict y, const double *a, long n, long width) {
  long i, j = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [live-out]{{$}}
  for (i = 0; i < n; i++) {
    y[i] = 0;
    if (a[i] > 0)
      // CHECK: :[[@LINE+1]]:7: remark: loop parallelized: {{.*}} [sum]{{$}}
      for (j = 0; j < width; j++)
        y[i] += a[i * width + j];
  }
  return j;
}
