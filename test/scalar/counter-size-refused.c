// A counter of type size_t is never below zero.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <stddef.h>

long sum(const int *a, size_t n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-may-wrap]{{$}}
  for (size_t i = n; i >= 0; i--)
    s += a[i];
  return s;
}
