// What threads have of their own, and what they share on purpose.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <pthread.h>
#include <stdatomic.h>
#include <threads.h>

long locks(const int *a, mtx_t *lock, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'mtx_lock', which synchronizes threads [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + mtx_lock(lock);
  return s;
}

long posix_locks(const int *a, pthread_mutex_t *lock, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'pthread_mutex_lock', which synchronizes threads [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + pthread_mutex_lock(lock);
  return s;
}

long own(const int *a, tss_t key, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'tss_get', which differs from thread to thread [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + (tss_get(key) != 0);
  return s;
}

// glibc says 'const'.
long self(const int *a, pthread_t main_thread, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'pthread_self', which differs from thread to thread [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + (pthread_self() == main_thread);
  return s;
}

long fences(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls '__c11_atomic_thread_fence', which orders accesses to memory between threads [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    atomic_thread_fence(memory_order_seq_cst);
    s += a[i];
  }
  return s;
}
