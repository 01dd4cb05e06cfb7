// Somebody has the iteration variable's address, and the loop looks through a
// pointer that may be it: a thread's own counter is not what is found there.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long *watched;
void watch(long *counter);
long global;

long through_a_global_pointer(const int *a, long n) {
  long s = 0, i;
  watched = &i;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'i' can be reached other than by its name in the loop [counter-escapes]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:17: note: here{{$}}
  for (i = 0; i < n; i++)
    s += a[i] * *watched;
  return s;
}

long through_a_local_pointer(const int *a, long n) {
  long s = 0, i;
  long *p = &i;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'i' can be reached other than by its name in the loop [counter-escapes]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:12: note: here{{$}}
  for (i = 0; i < n; i++)
    s += a[*p];
  return s;
}

// The caller may pass '&global'.
long global_counter(const long *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'global' can be reached other than by its name in the loop [counter-escapes]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (global = 0; global < n; global++)
    s += a[0];
  return s;
}

// Nobody looks at what is there, but threads have it in other places.
long its_address_alone(const int *a, const char *end, long n) {
  long s = 0, i;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'i' can be reached other than by its name in the loop [counter-escapes]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:24: note: here{{$}}
  for (i = 0; i < n; i++)
    s += (const char *)&i < end;
  return s;
}

#ifdef TWIN
// What the caller passes was there before the counter.
long through_a_parameter(const long *a, long n) {
  long s = 0, i;
  watch(&i);
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (i = 0; i < n; i++)
    s += a[i];
  return s;
}

long no_pointers(long n) {
  long s = 0, i;
  watch(&i);
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (i = 0; i < n; i++)
    s += i * i;
  return s;
}

// No 'int' is the counter.
long global_counter_of_another_type(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (global = 0; global < n; global++)
    s += a[0];
  return s;
}
#endif
