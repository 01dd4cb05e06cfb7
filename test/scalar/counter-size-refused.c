// The decrement in the test makes the loop count before its body.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, unsigned long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  for (unsigned long i = n; i-- > 0;)
    s += a[i];
  return s;
}
