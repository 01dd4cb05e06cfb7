// A pragma speaks about the statement after it. New code between the two would
// take it over, and a pragma inside the loop would be copied.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long before(const int *a, long n) {
  long s = 0;
#pragma GCC ivdep
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop is under a pragma that parfold does not know [other-pragma]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long unrolled(const int *a, long n) {
  long s = 0;
#pragma unroll 4
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop is under a pragma that parfold does not know [other-pragma]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long inside(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop is under a pragma that parfold does not know [other-pragma]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:1: note: the pragma is here{{$}}
  for (long i = 0; i < n; i++) {
#pragma GCC diagnostic ignored "-Wconversion"
    s += a[i];
  }
  return s;
}

#ifdef TWIN
long earlier(const int *a, long n) {
#pragma GCC diagnostic ignored "-Wconversion"
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
#endif
