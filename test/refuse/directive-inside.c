// A directive in the loop would stand there twice once the loop is copied, and
// mean something else the second time.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#define SCALE 2

long redefined(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a preprocessor directive stands in the loop, and a copy of the loop would repeat it [directive-inside]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i] * SCALE;
#undef SCALE
#define SCALE 3
  }
  return s;
}

// __COUNTER__ is another number in each copy, and behind them.
long counted(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: {{.*}} [directive-inside]{{$}}
  // CHECK: :[[@LINE+2]]:17: note: '__COUNTER__' is expanded here, and each copy would count on{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + __COUNTER__;
  return s;
}

#define CAT2(A, B) A##B
#define CAT(A, B) CAT2(A, B)
#define ADD(S, X) { long CAT(value, __COUNTER__) = (X); S += 2 * (X); }

long named(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [directive-inside]{{$}}
  for (long i = 0; i < n; i++)
    ADD(s, a[i]);
  return s;
}

#ifdef TWIN
long counted_before(const int *a, long n) {
  long s = 0, unit = __COUNTER__;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + unit;
  return s + __COUNTER__;
}

long outside(const int *a, long n) {
  long s = 0;
#undef SCALE
#define SCALE 4
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * SCALE;
  return s;
}
#endif
