// What the other iterations do can be noticed, so none of them may run that
// would not have.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <stdio.h>

int printed(const int *a, long n, int key) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    printf("%d\n", a[i]);
    if (a[i] == key)
      return 1;
  }
  return 0;
}

int volatile_elements(const volatile int *a, long n, int key) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [volatile-access]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == key)
      return 1;
  return 0;
}

static int tries;

int counted(const int *a, long n, int key) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'return' [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    tries++;
    if (a[i] == key + tries)
      return 1;
  }
  return 0;
}

int stored(const int *a, long n, int key, long *last) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'return' [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    *last = i;
    if (a[i] == key)
      return 1;
  }
  return 0;
}

int in_a_switch(const int *a, long n) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'return' [early-exit]{{$}}
  for (long i = 0; i < n; i++)
    switch (a[i]) {
    case 1:
      return 2;
    default:
      break;
    }
  return 0;
}

// The copy would have a variable of its own.
int static_variable(const int *a, long n, int key) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == key) {
      static int calls;
      return ++calls;
    }
  return 0;
}
