// An iteration is evaluated branch by branch, and only 'if', '?:', '&&' and
// '||' make branches that nest.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long goto_forward(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'goto' makes control flow that is not nested blocks and branches [jump]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+2]]:7: note: here{{$}}
    if (a[i] < 0)
      goto next;
    s += a[i];
  // CHECK-NEXT: :[[@LINE+1]]:3: note: also: 'next:' makes control flow that is not nested blocks and branches [jump]{{$}}
  next:;
  }
  return s;
}

long by_remainder(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'switch' makes control flow that is not nested blocks and branches [jump]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    switch (a[i] % 3) {
    case 0:
      s += a[i];
      break;
    default:
      s -= a[i];
    }
  }
  return s;
}

#ifdef TWIN
long by_remainder_with_if(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] % 3 == 0)
      s += a[i];
    else
      s -= a[i];
  }
  return s;
}
#endif
