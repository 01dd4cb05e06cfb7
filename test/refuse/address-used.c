// The address of a variable that threads have copies of is kept or compared.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long kept(const int *restrict a, long **restrict place, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop uses the address of 's', and a thread's copy has another one [address-used]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    place[i] = &s;
  }
  return s;
}

long compared(long *const *place, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop uses the address of 's', and a thread's copy has another one [address-used]{{$}}
  for (long i = 0; i < n; i++)
    if (place[i] == &s)
      s++;
  return s;
}

long of_a_temporary(const int *restrict a, int **restrict place, long n) {
  long s = 0;
  int x;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop uses the address of 'x', and a thread's copy has another one [address-used]{{$}}
  for (long i = 0; i < n; i++) {
    x = a[i];
    s += x;
    place[i] = &x;
  }
  return s;
}

static void keep(long **place, long *what) { *place = what; }

long by_function(const int *restrict a, long **restrict place, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop uses the address of 's', and a thread's copy has another one [address-used]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    keep(&place[i], &s);
  }
  return s;
}

#ifdef TWIN
static void add(long *to, long what) { *to += what; }

long only_led_to(const int *restrict a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    add(&s, a[i]);
  return s;
}
#endif
