// Whether an iteration leaves depends on those before it, or they have done
// something by then.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long until_sum(const int *a, long n, long limit) {
  /* parfold: extent a n */
  long i, s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop can be left early by 'break' [early-exit]{{$}}
  for (i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+4]]:7: note: here{{$}}
    // CHECK-NEXT: :[[@LINE+1]]:5: note: other iterations change 's'{{$}}
    s += a[i];
    if (s > limit)
      break;
  }
  return i;
}

long sorted(const int *a, long n) {
  /* parfold: extent a n */
  long i;
  int before = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'before' is used in the iteration after the one that set it [carried-value]{{$}}
  for (i = 0; i < n; i++) {
    if (a[i] < before)
      break;
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    before = a[i];
  }
  return i;
}

// What is stored for others decides whether they leave.
long cleared(int *a, long n) {
  /* parfold: extent a n */
  long i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop can be left early by 'break' [early-exit]{{$}}
  for (i = 0; i < n - 1; i++) {
    // CHECK-NEXT: :[[@LINE+3]]:7: note: here{{$}}
    // CHECK-NEXT: :[[@LINE+3]]:5: note: other iterations change 'a[i + 1]'{{$}}
    if (a[i] < 0)
      break;
    a[i + 1] = -a[i];
  }
  return i;
}

int last_positive(const int *a, long n) {
  /* parfold: extent a n */
  int last = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop can be left early by 'break' [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+3]]:7: note: here{{$}}
    // CHECK-NEXT: :[[@LINE+4]]:7: note: other iterations change 'last'{{$}}
    if (a[i] == last)
      break;
    if (a[i] > 0)
      last = a[i];
  }
  return last;
}

int counted(const int *a, long n, int most) {
  /* parfold: extent a n */
  int many = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop can be left early by 'break' [early-exit]{{$}}
  for (long i = 0; i < n; i++)
    // CHECK-NEXT: :[[@LINE+2]]:7: note: here{{$}}
    if (a[i] != 0 && ++many == most)
      break;
  // CHECK-NEXT: :[[@LINE-2]]:22: note: other iterations change 'many'{{$}}
  return many;
}

long always(const int *a, long n) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop can be left early by 'return' [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+3]]:5: note: here{{$}}
    if (a[i] == 0)
      n++;
    return n;
  }
  return n;
}
