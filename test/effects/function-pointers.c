// A call through a pointer is unknown, whatever the pointer is set to, and also in
// a function that gets the pointer.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

static int square(int x) { return x * x; }
static int (*const function[2])(int) = {square, square};
static int apply(int (*f)(int), int x) { return f(x); }

long table(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'an unnamed function pointer', whose effects are not known [unknown-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += function[i & 1](a[i]);
  return s;
}

long passed_on(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'f', whose effects are not known [unknown-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += apply(square, a[i]);
  return s;
}

#ifdef TWIN
long direct(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += square(a[i]);
  return s;
}
#endif
