// Every thread has a thread-local variable of its own: the threads of a loop
// would not see this one's value.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

_Thread_local long total;
static __thread int scale = 1;

void accumulates(const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'total' is thread-local: other threads would see their own copy [thread-local]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    total += a[i];
}

long reads(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'scale' is thread-local: other threads would see their own copy [thread-local]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:17: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * scale;
  return s;
}

#ifdef TWIN
void local_copies(const int *a, long n) {
  long s = 0;
  int factor = scale;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * factor;
  total += s;
}
#endif
