// The rewrite copies the loop's text, so the loop must be written in the file
// itself. Macros within its body, or as its bound, are copied like other text.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#define EACH(I, N) for (long I = 0; I < (N); I++)

long header(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop is written in the expansion of macro 'EACH' [inside-macro]{{$}}
  // CHECK-NEXT: :[[@LINE-5]]:{{[0-9]+}}: note: macro 'EACH' brings it here
  EACH(i, n)
    s += a[i];
  return s;
}

#define SUM_UP(S, A, N)                                                        \
  for (long i = 0; i < (N); i++)                                               \
    S += A[i];

long whole_loop(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop is written in the expansion of macro 'SUM_UP' [inside-macro]{{$}}
  // CHECK-NEXT: :[[@LINE-6]]:{{[0-9]+}}: note: macro 'SUM_UP' brings it here
  SUM_UP(s, a, n)
  return s;
}

#define DONE(S)                                                                \
  }                                                                            \
  return S;

long last_brace(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop is written in the expansion of macro 'DONE' [inside-macro]{{$}}
  // CHECK-NEXT: :[[@LINE-6]]:{{[0-9]+}}: note: macro 'DONE' brings it here
  for (long i = 0; i < n; i++) {
    s += a[i];
  DONE(s)
}

#ifdef TWIN
#define SIZE 1000000
#define ADD(S, X) S += (X)

long in_the_body(const int *a) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < SIZE; i++)
    ADD(s, a[i]);
  return s;
}
#endif
