// A clause adds up in an order of OpenMP's own.
//
// RUN: %parfold --fp=reproducible --strategy=clause --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

double sum(const double *a, long n) {
  double s = 0.5;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 's' cannot be computed by a reduction clause, which --strategy asks for [strategy-unavailable]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
