// A body that changes the iteration variable decides itself what the next
// iteration is.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long skip_pairs(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the iteration variable 'i' is changed in the loop body [counter-modified]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    // CHECK-NEXT: :[[@LINE+2]]:7: note: here{{$}}
    if (a[i] < 0)
      i++;
  }
  return s;
}

long within_an_expression(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'i' is changed in the loop body [counter-modified]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:12: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += a[i++];
  return s;
}

// The second step is never taken.
long behind_a_continue(const int *a, long n) {
  long s = 0, i = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the iteration variable 'i' is changed in the loop body [counter-modified]{{$}}
  while (i < n) {
    s += a[i];
    i++;
    continue;
    i++;
  }
  return s;
}

// Nor the only one here.
long only_behind_a_continue(const int *a, long n) {
  long s = 0, i = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the iteration variable 'i' is changed in the loop body [counter-modified]{{$}}
  while (i < n) {
    s += a[i];
    continue;
    i++;
  }
  return s;
}

static const long one = 1;

// Clang knows that it is 1, and the evaluation of the body does not.
long by_a_variable(const int *a, long n) {
  long s = 0, i = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the iteration variable 'i' is changed in the loop body [counter-modified]{{$}}
  while (i < n) {
    s += a[i];
    i += one;
  }
  return s;
}

#ifdef TWIN
long a_copy(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    long k = i;
    k++;
    s += a[i] * k;
  }
  return s;
}
#endif
