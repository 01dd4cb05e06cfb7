// What a loop inside the body does to the accumulator is not evaluated yet.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long count_bits(const unsigned *a, long n) {
  long bits = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the body contains a loop whose effect parfold does not model yet [inner-loop]{{$}}
  for (long i = 0; i < n; i++) {
    unsigned x = a[i];
    // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
    while (x) {
      bits += x & 1;
      x >>= 1;
    }
  }
  return bits;
}

#ifdef TWIN
long count_low_bits(const unsigned *a, long n) {
  long bits = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    unsigned x = a[i];
    bits += (x & 1) + (x >> 1 & 1);
  }
  return bits;
}
#endif
