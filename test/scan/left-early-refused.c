// The loop is left where the sum says so, or an element does: the iterations
// behind that do not run.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long until_full(const int *restrict a, long *restrict out, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    out[i] = s += a[i];
    if (s > 1000)
      break;
  }
  return s;
}

long until_negative(const int *restrict a, int *restrict out, long n) {
  long k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      return k;
    if (a[i] & 1)
      out[k++] = a[i];
  }
  return k;
}

long steps_until_negative(const int *a, long n) {
  long sum = 0, before = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n && a[i] >= 0; i++) {
    sum += a[i] * before;
    before = a[i];
  }
  return sum;
}
