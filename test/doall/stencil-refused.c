// In place a neighbour has its new value already, or not yet.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

void smooth(double *a, const double *restrict weight, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 1; i < n - 1; i++) {
    double s = 0;
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: {{.*}} [sum]{{$}}
    for (int k = -1; k <= 1; k++)
      s += weight[k + 1] * a[i + k];
    a[i] = s;
  }
}
