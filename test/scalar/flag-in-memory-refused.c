// The flag is that of the last element, not of any.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void last(const int *restrict a, long n, int *restrict ok) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [no-accumulator]{{$}}
  for (long i = 0; i < n; i++)
    *ok = a[i] > 0;
}
