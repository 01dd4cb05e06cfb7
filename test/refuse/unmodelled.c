// What the evaluation of the body does not know, it does not guess.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long assembly(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'asm' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    __asm__("" : "+r"(x));
    s += x;
  }
  return s;
}

long static_variable(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'static or extern variable in the body' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    static long calls;
    calls++;
    s += a[i];
  }
  return s;
}

double complex_numbers(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'type _Complex double' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:25: note: here{{$}}
    _Complex double z = (_Complex double)a[i];
    s += a[i];
  }
  return s;
}

long computed_size(const int *a, long n, int k) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'variable-length array' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    int unused[k];
    s += a[i];
  }
  return s;
}

// The member that is read shares its bytes with the one that is written.
long through_a_union(const long *a, long n) {
  long s = 0, t = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'u.a' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    union {
      long a;
      unsigned long b;
    } u;
    s += a[i];
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    u.a = s;
    t += u.b;
  }
  return s + t;
}

// A bit-field keeps less than was assigned to it.
long through_a_bit_field(const int *a, long n) {
  unsigned s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'o.bits' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    struct {
      unsigned bits : 3;
    } o;
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    o.bits = s + a[i];
    s = o.bits;
  }
  return s;
}
