// A pointer that is moved by data is no sum of numbers.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

const char *skip(const char *s, const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-type]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
