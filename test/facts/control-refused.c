// Statements within expressions, and declarations, that a shorter look would
// take for harmless.
//
// RUN: %parfold --guard=none --print=source %s -- -Wno-everything 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

// The rest of the iteration is skipped, from the middle of an expression.
long continues(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'continue' makes {{.*}} [jump]{{$}}
  for (long i = 0; i < n; i++)
    s += ({
      if (a[i] < 0)
        continue;
      a[i];
    });
  return s;
}

// What the pointer leads to is the counter.
long address_of_the_counter(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the iteration variable 'i' can be reached {{.*}} [counter-escapes]{{$}}
  for (long i = 0; i < n; i++) {
    long *q = &i;
    s += a[*q];
  }
  return s;
}

long no_block(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'switch' makes {{.*}} [jump]{{$}}
  for (long i = 0; i < n; i++)
    switch (a[i])
    case 1:
      s++;
  return s;
}

long observed(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 't' is volatile: {{.*}} [volatile-access]{{$}}
  for (long i = 0; i < n; i++) {
    volatile int t = a[i];
    s += t;
  }
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 't' is _Atomic: {{.*}} [atomic-access]{{$}}
  for (long i = 0; i < n; i++) {
    _Atomic int t = a[i];
    s += t;
  }
  return s;
}

// A copy of the loop would declare it once more, which says nothing.
long declares_a_function(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'declaration of a function' does {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int f(int);
    s += a[i];
  }
  return s;
}

// Where it is entered, it is never left.
long endless(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'a loop that does not end' does {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    if (a[i] < 0)
      // CHECK: :[[@LINE+1]]:7: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
      for (;;)
        ;
  }
  return s;
}
