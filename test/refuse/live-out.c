// The value of the last iteration to set it is wanted after the loop, and no
// text can be put in front of the assignment to tell which one that is.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#define KEEP(Where, What) Where = What

long and_the_last(const int *a, long n) {
  long s = 0, last = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the value that 'last' has after the last iteration is used later [live-out]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    last = a[i] > 0 ? i : last;
    s += a[i];
  }
  return s + last;
}

long and_the_last_positive(const int *a, long n) {
  long s = 0, last = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the value that 'last' has after the last iteration is used later [live-out]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    // CHECK-NEXT: :[[@LINE+2]]:7: note: here{{$}}
    if (a[i] > 0)
      KEEP(last, i);
  }
  return s + last;
}

#ifdef TWIN
long only_inside(const int *a, long n) {
  long s = 0, last = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    last = a[i];
    s += last * last;
  }
  return s;
}
#endif
