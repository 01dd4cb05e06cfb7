// A _Bool accumulator saturates at 1: that is "or", not a sum.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

_Bool fold(const int *a, long n) {
  _Bool s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-type]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] > 0;
  return s;
}
