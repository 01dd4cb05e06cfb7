// The switch is on the sum.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

static long next(long s, int x) {
  switch (s % 5) {
  case 0:
    return s + 1;
  default:
    return s + x;
  }
}

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [{{not-a-fold|accumulator-read}}]{{$}}
  for (long i = 0; i < n; i++)
    s = next(s, a[i]);
  return s;
}
