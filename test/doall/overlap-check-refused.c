// Where the rows lie is in the data: nothing can be compared before the loop.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

void sum_rows(double *y, const double *a, const long *row, long n, long width) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++) {
    double s = 0;
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: {{.*}} [sum]{{$}}
    for (long j = 0; j < width; j++)
      s += a[row[i] + j];
    y[i] = s;
  }
}
