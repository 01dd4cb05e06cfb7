// What is captured comes from an iteration that did not leave.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

// The last but one positive element.
int two_back(const int *a, long n) {
  /* parfold: extent a n */
  int last = 0, before = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-value]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 0)
      return before;
    before = last;
    last = a[i];
  }
  return -1;
}

int last_negative(const int *a, long n) {
  /* parfold: extent a n */
  int x = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      x = a[i];
    if (a[i] == x + 1)
      return x;
  }
  return -1;
}
