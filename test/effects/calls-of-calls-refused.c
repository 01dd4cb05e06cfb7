// The innermost function prints.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int printf(const char *, ...);
static int square(int x) { return printf("%d ", x) ? x * x : 0; }
static int cube(int x) { return square(x) * x; }
static int sum_of_powers(int x) { return x % 10 + square(x % 10) + cube(x % 10); }
static int for_positives(int x) { return x < 0 ? 0 : sum_of_powers(x); }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += for_positives(a[i]);
  return s;
}
