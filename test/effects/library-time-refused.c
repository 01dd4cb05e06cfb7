// Clocks, and times written into a buffer of the library's own.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#include <time.h>

long now(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'time', which gives another result at every call [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + time(NULL);
  return s;
}

long own_clock(long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'clock_gettime', which gives another result at every call [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    s += at.tv_nsec;
  }
  return s;
}

long buffer(const time_t *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'localtime', which returns a buffer of its own, which every call writes [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += localtime(&a[i])->tm_hour;
  return s;
}

long zone(const time_t *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'gmtime_r', which may set the time zone [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    struct tm parts;
    s += gmtime_r(&a[i], &parts)->tm_hour;
  }
  return s;
}

#ifdef TWIN
long differences(const time_t *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += (long)difftime(a[i], 0);
  return s;
}
#endif
