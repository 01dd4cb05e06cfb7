// Unsigned counters wrap around instead of overflowing. A loop that may do so
// before it meets its bound goes on for ever, or takes other values than a
// count would give.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long never_ends(const int *a) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'i' may wrap around before it meets the bound [counter-may-wrap]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:33: note: here{{$}}
  for (unsigned char i = 0; i < 300; i++)
    s += a[i];
  return s;
}

long down_to_zero(const int *a, unsigned n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'i' may wrap around before it meets the bound [counter-may-wrap]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:34: note: here{{$}}
  for (unsigned i = n - 1u; i >= 0; i--)
    s += a[i];
  return s;
}

long unknown_step(const int *a, unsigned n, unsigned step) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'i' may wrap around before it meets the bound [counter-may-wrap]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:39: note: here{{$}}
  for (unsigned i = 0; i < n; i = i + step)
    s += a[i];
  return s;
}

// The sum is an int's, and 'n - k' may be no short.
long narrow_with_an_offset(const int *a, int k, int n) {
  long s = 0;
  short i = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'i' may wrap around before it meets the bound [counter-may-wrap]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:18: note: here{{$}}
  while (i + k < n) {
    s += a[i];
    i++;
  }
  return s;
}

// 'i + 2u' is unsigned, and so is -5 beside it: 4294967291.
long negative_bound_as_unsigned(const int *a) {
  long s = 0;
  int i = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'i' may wrap around before it meets the bound [counter-may-wrap]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:19: note: here{{$}}
  while (i + 2u < -5) {
    s += a[i & 7];
    i++;
  }
  return s;
}

// This one cannot: it ends before it begins.
long bound_below_the_start(const int *a) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [too-few-iterations]{{$}}
  for (int i = 0; i < -3; i++)
    s += a[i];
  return s;
}

#ifdef TWIN
// What depends on the bound's value is tested when the program runs.
long guarded(const int *a, unsigned n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (unsigned i = 0; i <= n; i += 2)
    s += a[i];
  return s;
}

// Overflow of a signed counter is undefined in the loop as it stands.
long signed_counter(const int *a, int n, int step) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (int i = 0; i < n; i += step)
    s += a[i];
  return s;
}
#endif
