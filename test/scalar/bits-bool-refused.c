// With bits beside the last one '^' becomes an "or", and then is none: 1 ^ 2 is 3,
// and that is 1 again.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

_Bool odd(const int *a, long n) {
  _Bool s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-type]{{$}}
  for (long i = 0; i < n; i++)
    s ^= a[i];
  return s;
}

_Bool product(const int *a, long n) {
  _Bool s = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-type]{{$}}
  for (long i = 0; i < n; i++)
    s *= a[i];
  return s;
}

_Bool counted(const int *a, long n) {
  _Bool s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-type]{{$}}
  for (long i = 0; i < n; i++)
    s -= a[i] > 0;
  return s;
}
