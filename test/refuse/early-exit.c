// Which iterations run must be known beforehand, but a loop that can be left
// early finds out on the way.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long until_zero(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop can be left early by 'break' [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+2]]:7: note: here{{$}}
    if (a[i] == 0)
      break;
    s += a[i];
  }
  return s;
}

long unless_negative(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop can be left early by 'return' [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+2]]:7: note: here{{$}}
    if (a[i] < 0)
      return -1;
    s += a[i];
  }
  return s;
}

#ifdef TWIN
long without_zeros(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 0)
      continue;
    s += a[i];
  }
  return s;
}
#endif
