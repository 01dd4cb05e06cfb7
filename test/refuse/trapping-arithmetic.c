// Partial sums may overflow where the loop's own order does not. With -ftrapv
// that ends the program.
//
// RUN: %parfold --guard=none --print=source %s -- -ftrapv 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none --print=source %s -- -fsanitize=signed-integer-overflow 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -ftrapv -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s
//
// Other sanitizers watch what is defined, too.
// RUN: %parfold --guard=none %s -- -DTWIN -fsanitize=unsigned-integer-overflow -fno-sanitize-recover=all 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,WRAP --implicit-check-not=remark: --implicit-check-not=also: %s
// RUN: %parfold --guard=none %s -- -DTWIN -fsanitize=implicit-conversion -fno-sanitize-recover=all 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,WRAP --implicit-check-not=remark: --implicit-check-not=also: %s

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a compiler option makes overflow of 's' stop the program, and parts of the loop may overflow where the whole did not [trapping-arithmetic]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

#ifdef TWIN
unsigned long sum_modulo(const unsigned *a, long n) {
  unsigned long s = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // WRAP: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [trapping-arithmetic]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

short narrow(const short *a, long n) {
  short s = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop not parallelized: {{.*}} [trapping-arithmetic]{{$}}
  // WRAP: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [trapping-arithmetic]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

// What cannot overflow at all.
int most_and_all(const int *a, long n) {
  int most = 0, all = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [max, bitwise]{{$}}
  // WRAP: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [max, bitwise]{{$}}
  for (long i = 0; i < n; i++) {
    most = a[i] > most ? a[i] : most;
    all |= a[i];
  }
  return most + all;
}
#endif
