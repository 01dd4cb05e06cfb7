// Sums of sums: the second one takes what the first one is at the start of the
// chunk, which its own first pass does not know.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long prefix_sums_twice(const int *restrict a, long *restrict out, long n) {
  long s = 0, t = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    t += s;
    out[i] = t;
  }
  return s + t;
}
