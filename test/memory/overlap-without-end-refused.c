// 'm - 1' of 64 bits may be 0 - 1, and a negative number the greatest ones, if the loop is
// left before it comes to that bound. So there is no check: it would take them for -1.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <stddef.h>

long but_one(long *x, const long *b, long n, size_t limit) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++) {
    long t = 0;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [unknown-end]{{$}}
    for (size_t j = 0; j < limit - 1; j++) {
      if (b[j] < 0)
        break;
      t += b[j] & 7;
    }
    x[i] = t;
    s += t;
  }
  return s;
}

long while_positive(long *x, const long *b, long n, size_t limit) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++) {
    long t = 0;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [unknown-end]{{$}}
    for (size_t j = 0; j < limit - 1 && b[j] >= 0; j++)
      t += b[j] & 7;
    x[i] = t;
    s += t;
  }
  return s;
}
