// A loop in the body whose condition is a constant runs once, or for ever: but
// on the way to the constant the condition may do something.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- 2> %t.remarks | grep -v TEXT | FileCheck --check-prefix=TEXT %s
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// TEXT: #pragma omp

int counts_rounds(int *restrict seen, const int *restrict a, long n) {
  int k = 0, s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'k' {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
    do {
      s += a[i];
    } while (k++, 0);
    seen[i] = k;
  }
  return s;
}

int counts_tests(int *restrict seen, const int *restrict a, long n) {
  int k = 0, s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'k' {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    int left = a[i] & 3;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
    while (k++, 1) {
      s += a[i];
      if (left-- == 0)
        break;
    }
    seen[i] = k;
  }
  return s;
}

int once(int *restrict seen, const int *restrict a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}}]{{$}}
  for (long i = 0; i < n; i++) {
    int k = 0;
    do {
      s += a[i];
    } while (0);
    seen[i] = k;
  }
  return s;
}

int endless(int *restrict seen, const int *restrict a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}}]{{$}}
  for (long i = 0; i < n; i++) {
    int left = a[i] & 3;
    while (1) {
      s += a[i];
      if (left-- == 0)
        break;
    }
    seen[i] = left;
  }
  return s;
}
