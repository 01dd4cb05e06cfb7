// An accumulator in memory may be of any type without qualifiers; const and
// restrict say nothing of what other threads see.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

struct account {
  volatile long sum;
  _Atomic long shared;
  long plain;
};
_Thread_local long own;

void volatile_member(struct account *to, const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'to->sum' is volatile: every access to it counts [volatile-access]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    to->sum += a[i];
}

void volatile_pointee(volatile long *to, const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: '*to' is volatile: every access to it counts [volatile-access]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    *to += a[i];
}

void atomic_member(struct account *to, const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'to->shared' is _Atomic: other threads may be watching it [atomic-access]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    to->shared += a[i];
}

void thread_local(const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'own' is thread-local: other threads would see their own copy [thread-local]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    own += a[i];
}

#ifdef TWIN
void plain_member(struct account *to, const int *a, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    to->plain += a[i];
}

void constant_pointers(long *const to, const int *const a, const long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    *to += a[i];
}
#endif
