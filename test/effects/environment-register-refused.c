// The register behind the floating-point environment is one of the thread's, too.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: %s

#ifndef TWIN
void _mm_setcsr(unsigned);
void flush_to_zero(void) { _mm_setcsr(0x9fc0); }
#endif

long count(const float *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: this file works with the floating-point environment (_mm_setcsr), which other threads do not share [fp-environment]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * 1e-10f > 0;
  return s;
}
