// What is set depends on what was set before, in no way that is known.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long sum_and_last(const int *a, long n) {
  long sum = 0, last = 5;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    last = a[i] * 3L - last / 2;
    sum += a[i];
  }
  return sum + last;
}
