// Integer division rounds in every iteration, so it is not the product of the
// divisors.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

unsigned fold(const unsigned *a, long n) {
  unsigned s = 1000000;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    s /= a[i];
  return s;
}
