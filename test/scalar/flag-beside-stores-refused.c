// Whether an element is stored depends on the flag.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int cleared_after(const int *restrict a, int *restrict b, long n, int wanted) {
  int found = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == wanted)
      found = 1;
    if (found)
      b[i] = 0;
  }
  return found;
}

int value_stored(const int *restrict a, int *restrict b, long n, int wanted) {
  int found = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == wanted)
      found = 1;
    b[i] = found;
  }
  return found;
}
