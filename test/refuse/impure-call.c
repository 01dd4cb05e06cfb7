// Library functions that are known to do more than compute their result.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

int rand(void);
int printf(const char *, ...);
void *malloc(__SIZE_TYPE__);
void give_up(int) __attribute__((noreturn));

long state(long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'rand', which keeps hidden state [impure-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += rand();
  return s;
}

long output(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'printf', which does output [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    printf("%d\n", a[i]);
  }
  return s;
}

long heap(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'malloc', which changes the heap [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += malloc(a[i]) != 0;
  return s;
}

long no_return(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'give_up', which may not return [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      give_up(1);
    s += a[i];
  }
  return s;
}

// Declared 'const', and so it is: for one thread.
extern int *__errno_location(void) __attribute__((const));

long counts_errors(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls '__errno_location', which differs from thread to thread [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    // CHECK-NEXT: :[[@LINE+1]]:19: note: here{{$}}
    s += a[i] * (*__errno_location() == 5);
  return s;
}

#ifdef TWIN
__SIZE_TYPE__ strlen(const char *);

long pure(const char *const *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += strlen(a[i]);
  return s;
}
#endif
