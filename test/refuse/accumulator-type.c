// A _Bool stays at 1 when it is added to, and a pointer moves within one array:
// their sums are not reductions.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

_Bool any_positive(const int *a, long n) {
  _Bool any = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'any' has type '_Bool', for which parfold knows no reduction [accumulator-type]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    any += a[i] > 0;
  return any;
}

const char *past_all(const char *p, const int *length, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'p' has type 'const char *', for which parfold knows no reduction [accumulator-type]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    p += length[i];
  return p;
}

#ifdef TWIN
long total_length(const int *length, long n) {
  long p = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    p += length[i];
  return p;
}
#endif
