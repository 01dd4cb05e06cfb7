// --fp=strict forbids to reorder additions of long double, too.
//
// RUN: %parfold --fp=strict --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long double sum(const double *a, long n) {
  long double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [float-order]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
