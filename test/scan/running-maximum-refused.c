// The last of equal values is kept, of floating-point numbers: which zero the
// chunk starts from cannot be told from the value.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

void running_maximum(const double *restrict a, double *restrict out, long n) {
  double highest = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] >= highest)
      highest = a[i];
    out[i] = highest;
  }
}
