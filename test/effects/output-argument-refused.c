// The variable is used after the loop.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

double frexp(double, int *);

long fold(const double *a, long n) {
  long s = 0;
  int exponent = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [{{live-out|carried-dependence}}]{{$}}
  for (long i = 0; i < n; i++)
    s += frexp(a[i], &exponent) > 0.75;
  return s + exponent;
}
