// A directive in the loop would stand in the file twice, once in the parallel
// copy and once in the original.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long define(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a preprocessor directive stands in the loop, and a copy of the loop would repeat it [directive-inside]{{$}}
  for (long i = 0; i < n; i++) {
#define WEIGHT 3
    s += WEIGHT * a[i];
  }
  return s;
}

long include(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a preprocessor directive stands in the loop, and a copy of the loop would repeat it [directive-inside]{{$}}
  for (long i = 0; i < n; i++) {
#include "Inputs/body.h"
  }
  return s;
}

#ifdef TWIN
#define FACTOR 3

long outside(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += FACTOR * a[i];
  return s;
}
#endif
