// A loop in the body that gives a variable the value it has anyway still looks at
// it: what it was is from the iteration before.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long handed_on(long n, const int *a) {
  int x = 5;
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'x' is used in the iteration after the one that set it [carried-value]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
    for (int j = 0; j < 3; j++) {
      x = x;
      s += x;
    }
    x = a[i];
  }
  return s;
}

// The same where the variable is in memory.
long handed_on_in_memory(long n, const int *a) {
  int x = 5, *p = &x;
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'x' is used in the iteration after the one that set it [carried-value]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
    for (int j = 0; j < 3; j++) {
      x = x;
      s += x;
    }
    x = a[i];
  }
  return s + *p;
}

// Nothing is set, so there is no last value either.
long kept(long n, const int *a) {
  int last = 5, *p = &last;
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'last' {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    // CHECK: remark: loop not parallelized: {{.*}} [live-out]{{$}}
    for (int j = 0; j < 8; j++)
      last = last;
  }
  return s + *p;
}
