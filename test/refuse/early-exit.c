// In which iteration the loop is left must not depend on what it folds: nobody
// knows that before.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long until_full(const int *a, long n) {
  /* parfold: extent a n */
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop can be left early by 'break' [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+2]]:7: note: here{{$}}
    if (s > 1000)
      break;
    // CHECK-NEXT: :[[@LINE+1]]:5: note: other iterations change 's'{{$}}
    s += a[i];
  }
  return s;
}

// Where the product is 0, the loop is left, and no wrong sign is left behind.
long unless_zero(const int *a, long n) {
  /* parfold: extent a n */
  long p = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop can be left early by 'return' [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+4]]:7: note: here{{$}}
    // CHECK-NEXT: :[[@LINE+1]]:5: note: other iterations change 'p'{{$}}
    p *= a[i];
    if (p == 0)
      return -1;
  }
  return p;
}

#ifdef TWIN
long until_zero(const int *a, long n) {
  /* parfold: extent a n */
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum, search]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 0)
      break;
    s += a[i];
  }
  return s;
}
#endif
