// Every element gets what has been collected so far.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void spread(const unsigned *restrict a, unsigned *restrict b, long n, unsigned *restrict s) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    *s |= a[i];
    b[i] = *s;
  }
}
