// What is counted depends on the last bits of a floating-point sum.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long overdrawn(const double *restrict a, double *restrict out, long n) {
  double s = 0;
  long count = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    out[i] = s;
    if (s < 0)
      count++;
  }
  return count;
}

void buckets(const double *restrict a, int *restrict out, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    out[i] = (int)s;
  }
}
