// The running value is read at times only, so that it may not be read in front
// of the loop.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

void keep(const int *restrict a, int *restrict out, long n, long *restrict k) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      out[(*k)++] = a[i];
}
