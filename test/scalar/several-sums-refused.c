// The second sum adds up the running value of the first, which depends on the
// second.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long fold(const int *a, long n) {
  long s = 0, t = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i] + (t & 1);
    t += s;
  }
  return t;
}
