// An _Atomic object is there for other threads to see at any time.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

_Atomic long total;

void shared_total(const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'total' is _Atomic: other threads may be watching it [atomic-access]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    total += a[i];
}

long reads(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'total' is _Atomic: other threads may be watching it [atomic-access]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:17: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + total;
  return s;
}

#ifdef TWIN
void local_total(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  total += s;
}
#endif
