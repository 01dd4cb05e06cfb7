// Compilers take it for a constant where a thread's own memory is; there are others
// in other threads.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

static int is_other(const void *mine) { return __builtin_thread_pointer() != mine; }

long others(long n) {
  const void *mine = __builtin_thread_pointer();
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'is_other', which calls '__builtin_thread_pointer', which differs from thread to thread [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += is_other(mine);
  return s;
}
