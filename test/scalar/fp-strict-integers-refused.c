// The accumulator is a floating-point number, though the terms are integers:
// with --fp=strict the order of its additions stays.
//
// RUN: %parfold --fp=strict --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

double sum(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [float-order]{{$}}
  for (long i = 0; i < n; i++)
    s += (long)a[i];
  return s;
}
