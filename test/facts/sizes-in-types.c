// The size of an array in a type is an expression like others (C11 6.7.6.2p5), also behind a
// pointer, in the type of a compound literal, or of a parameter, where it is evaluated when
// the function is called (6.9.1p10).
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | grep -v TEXT | FileCheck --check-prefix=TEXT %s
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

typedef unsigned long size;

// The counter is read behind the loop.
// TEXT-LABEL: size counter(
size counter(const int *a, int n, int *s) {
  int i;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (i = 0; i < n; i++)
    *s += a[i];
  // TEXT: {{^ +}}i = n;
  double(*m)[i] = 0;
  return sizeof *m;
}

// The flag is not 0 when the loop begins.
// TEXT-LABEL: int flag(
int flag(const int *a, int n) {
  int t = 0;
  int(*p)[t = 4] = 0;
  (void)p;
  // CHECK: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [logical]{{$}}
  // TEXT: reduction(||:t_value)
  for (int i = 0; i < n; i++)
    if (a[i] > 500)
      t = 1;
  return t;
}

int calls;

static int counted(int x, int (*q)[4], int r[calls++ + 1]) {
  (void)q;
  (void)r;
  return x;
}

// TEXT-LABEL: long parameter(
long parameter(const int *a, int n, int (*q)[4], int *r) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [impure-call]{{$}}
  for (int i = 0; i < n; i++)
    s += counted(a[i], q, r);
  return s;
}

// TEXT-LABEL: long literal(
long literal(const int *a, int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unmodelled]{{$}}
  for (int i = 0; i < n; i++) {
    (void)(int(*)[calls += 1]){0};
    s += a[i];
  }
  return s;
}
