// With --fp=strict nobody may reorder the additions of floating-point
// numbers.
//
// RUN: %parfold --fp=strict --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

double sum(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [float-order]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
