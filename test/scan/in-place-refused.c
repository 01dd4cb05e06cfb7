// What is added has been stored in the same iteration: the first pass, which
// stores nothing, would not find it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

void accumulate(const int *restrict b, long *restrict a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    a[i] = b[i] * 2;
    s += a[i];
    a[i] = s;
  }
}
