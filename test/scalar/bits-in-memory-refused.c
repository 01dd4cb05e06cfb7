// What is collected depends on what has been collected so far.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void spread(const unsigned *restrict a, unsigned *restrict b, long n, unsigned *restrict s) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    *s |= a[i] + (*s & 1);
    b[i] = *s;
  }
}
