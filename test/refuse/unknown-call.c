// A function without a body here may do anything, unless it is declared to do
// nothing but compute; of a function pointer nothing is known at all.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

int weight(int);

long calls(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'weight', whose effects are not known [unknown-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += weight(a[i]);
  return s;
}

long calls_pointer(const int *a, long n, int (*f)(int)) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'f', whose effects are not known [unknown-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += f(a[i]);
  return s;
}

// An inline definition is a proposal: another file may have the function.
inline int inlined(int x) { return x + 1; }

long calls_inlined(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'inlined', whose effects are not known [unknown-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += inlined(a[i]);
  return s;
}

static int twice(int x) { return 2 * weight(x); }
static int twice_if_positive(int x) { return x > 0 ? twice(x) : 0; }

long calls_below(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'weight', whose effects are not known [unknown-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += twice_if_positive(a[i]);
  return s;
}

// Another file may have the body that counts.
__attribute__((weak)) int replaceable(int x) { return x; }

long calls_weak(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'replaceable', whose effects are not known [unknown-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += replaceable(a[i]);
  return s;
}

int proposed(int x);

// Another file may have the one that is taken; so says the declaration below.
long weak_body(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'proposed', whose effects are not known [unknown-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += proposed(a[i]);
  return s;
}

__attribute__((weak)) int proposed(int x) { return x; }

#ifdef TWIN
int constant_weight(int) __attribute__((const));
int pure_weight(const int *) __attribute__((pure));
int own_weight(int x) { return x < 0 ? -x : x; }

long calls_const(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += constant_weight(a[i]);
  return s;
}

long calls_pure(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += pure_weight(&a[i]);
  return s;
}

long calls_own(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += own_weight(a[i]);
  return s;
}
#endif
