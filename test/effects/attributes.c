// What a declaration says of a function is believed where there is no body: 'const'
// reads nothing, 'pure' may read all memory, 'noreturn' may not come back.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

int weight(int) __attribute__((const));
int weight_at(const int *) __attribute__((pure));
void give_up(void) __attribute__((noreturn));
long total;

// It may read 'total'.
void pure_and_a_global(const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    total += weight_at(&a[i]);
}

// It may read an element that another iteration writes.
long pure_and_an_array(int *to, const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++) {
    to[i] = 0;
    s += weight_at(&a[i]);
  }
  return s;
}

static int checked(int x) {
  if (x < 0)
    give_up();
  return x;
}

long may_give_up(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'checked', which calls 'give_up', which may not return [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += checked(a[i]);
  return s;
}

#ifdef TWIN
void const_and_a_global(const int *a, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    total += weight(a[i]);
}

long const_and_an_array(int *restrict to, const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    to[i] = 0;
    s += weight(a[i]);
  }
  return s;
}

long pure_and_a_local(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += weight_at(&a[i]);
  return s;
}
#endif
