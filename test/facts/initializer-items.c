// Bit-fields without a name have no item in an initializer list, and what GNU C
// repeats in one is evaluated once.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | grep -v TEXT | FileCheck --check-prefix=TEXT %s
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// TEXT: #pragma omp

struct padded {
  int first;
  int : 3;
  int second, third;
};

int second(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    struct padded t = {0, s + a[i], 7};
    s = t.second;
  }
  return s;
}

int third(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    struct padded t = {.third = s + a[i], .first = 7};
    s = t.third;
  }
  return s;
}

int repeated(int *restrict to, const int *restrict a, long n) {
  int k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what '{ [0 ... 3] = k++ }' {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int t[4] = { [0 ... 3] = k++ };
    to[i] = k + t[1] + a[i];
  }
  return k;
}
