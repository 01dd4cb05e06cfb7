// The factor depends on the running sum, and that on the product.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

unsigned fold(const unsigned *a, long n) {
  unsigned s = 0, p = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    if (s > 100)
      p *= a[i];
    s += a[i] + p;
  }
  return s ^ p;
}
