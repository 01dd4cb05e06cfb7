// j = n is the first element of the next row, which the next iteration writes as
// well. (So is each row's, in the inner loop, one of its own.)
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

void multiply(double *restrict c, const double *a, const double *b, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: its iterations are independent [doall]{{$}}
    for (long j = 0; j <= n; j++) {
      double s = 0;
      for (long k = 0; k < n; k++)
        s += a[i * n + k] * b[k * n + j];
      c[i * n + j] = s;
    }
}
