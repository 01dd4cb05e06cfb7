// Functions of <stdlib.h> that do more than compute.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

#include <stdlib.h>

static int order(const void *a, const void *b) {
  return *(const int *)a - *(const int *)b;
}

long sorts(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'qsort', which calls a function that it is given [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    int own[2] = {a[i], 5};
    qsort(own, 2, sizeof own[0], order);
    s += own[0];
  }
  return s;
}

long searches(const int *a, const int *table, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'bsearch', which calls a function that it is given [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += bsearch(&a[i], table, 9, sizeof *table, order) != NULL;
  return s;
}

long allocates(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'calloc', which changes the heap [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    int *own = calloc(2, sizeof *own);
    own[0] = a[i];
    s += own[0] + own[1];
  }
  return s;
}

long ends(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'exit', which may not return [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      exit(1);
    s += a[i];
  }
  return s;
}

long environment(long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'getenv', which may be changed by other calls [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += getenv("HOME") != NULL;
  return s;
}

long converts(const char *const *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'mblen', which keeps hidden state [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += mblen(a[i], 8);
  return s;
}

// 'end' is left behind.
long end_pointer(const char *const *a, long n) {
  long s = 0;
  char *end;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++)
    s += strtol(a[i], &end, 10);
  return s + *end;
}

// What it points to is 'own'.
long through_end(long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-target]{{$}}
  for (long i = 0; i < n; i++) {
    char own[3] = {(char)('0' + i % 10), 'x', 0}, *end;
    s += strtol(own, &end, 10);
    *end = '1';
    s += own[1];
  }
  return s;
}
