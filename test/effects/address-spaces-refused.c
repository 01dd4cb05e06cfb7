// '%fs' and '%gs' are where the thread's own memory begins: the same address
// there is another object for every thread.
//
// RUN: %parfold --guard=none --print=source %s -- --target=x86_64-linux-gnu 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct thread {
  struct thread *self;
  long scale;
};

long reads(const int *a, long n) {
  const struct thread __seg_fs *t = 0;
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'a named address space' does {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * t->scale;
  return s;
}

extern long __seg_gs factor;

long reads_a_variable(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'a named address space' does {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * factor;
  return s;
}

static long scaled(int x) {
  if (x < 0)
    goto none;
  return x * *(long __seg_fs *)16;
none:
  return 0;
}

long calls(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'scaled', which uses a named address space [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += scaled(a[i]);
  return s;
}
