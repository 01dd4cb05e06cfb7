// A function's declarations and types can do something, too: call a function when
// a variable's life ends, compute the size of an array.
//
// RUN: %parfold --guard=none --print=source %s -- -w 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -w -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

static int count, state;

static void bump(int *p) { count += *p; }
static int with_an_end(int x) {
  int v __attribute__((cleanup(bump))) = 1;
  return x + count % 3 + v;
}
static int of_a_type(void) { return (int)sizeof(char[1 + (state++ & 3)]); }
static int of_a_name(void) {
  typedef char name[1 + (state++ & 3)];
  return 1;
}
static int of_a_pointer(void) {
  char(*p)[1 + (state++ & 3)] = 0;
  return p == 0;
}
static int of_a_cast(char *p) { return p == (char *)(char(*)[1 + (state++ & 3)])p; }
static int of_a_parameter(char (*p)[1 + (state++ & 3)]) { return p == 0; }
static int of_an_operand(int n) {
  char rows[2][n];
  return (int)sizeof(rows[state++ & 1]);
}

long ends(int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'with_an_end', which has a function called for 'v' in the end [impure-call]{{$}}
  for (int i = 0; i < n; i++) // CHECK-NEXT: :[[@LINE+1]]:10: note: here
    s += with_an_end(i);
  return s;
}

long types(int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'of_a_type', which writes 'state' [impure-call]{{$}}
  for (int i = 0; i < n; i++) // CHECK-NEXT: :[[@LINE+1]]:10: note: here
    s += of_a_type();
  return s;
}

long names(int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'of_a_name', which writes 'state' [impure-call]{{$}}
  for (int i = 0; i < n; i++) // CHECK-NEXT: :[[@LINE+1]]:10: note: here
    s += of_a_name();
  return s;
}

long pointers(int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'of_a_pointer', which writes 'state' [impure-call]{{$}}
  for (int i = 0; i < n; i++) // CHECK-NEXT: :[[@LINE+1]]:10: note: here
    s += of_a_pointer();
  return s;
}

long casts(int n, char *p) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'of_a_cast', which writes 'state' [impure-call]{{$}}
  for (int i = 0; i < n; i++) // CHECK-NEXT: :[[@LINE+1]]:10: note: here
    s += of_a_cast(p);
  return s;
}

long parameters(int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'of_a_parameter', which writes 'state' [impure-call]{{$}}
  for (int i = 0; i < n; i++) // CHECK-NEXT: :[[@LINE+1]]:10: note: here
    s += of_a_parameter(0);
  return s;
}

long operands(int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'of_an_operand', which writes 'state' [impure-call]{{$}}
  for (int i = 0; i < n; i++) // CHECK-NEXT: :[[@LINE+1]]:10: note: here
    s += of_an_operand(i + 1);
  return s;
}

#ifdef TWIN
static int of_a_constant(void) { return (int)sizeof(char[1 + 3]); }

long constants(int n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (int i = 0; i < n; i++)
    s += of_a_constant();
  return s;
}
#endif
